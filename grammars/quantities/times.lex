# Units of time, months, and how an action stands to a time.

[month]
ocak, ocağ   = 1
şubat        = 2
mart         = 3
nisan        = 4
mayıs        = 5
haziran      = 6
temmuz       = 7
ağustos      = 8
eylül        = 9
ekim         = 10
kasım        = 11
aralık, aralığ = 12

[unit]                   # without endings: iş gün-ü, iş gün-lük
dakika       = minute
saat         = hour
gün, takvim gün = day
iş gün, işgün, çalışma gün, mesai gün = working_day
hafta        = week
ay, takvim ay = month
yıl, takvim yıl, mali yıl, hesap yıl, sene, takvim sene, mali sene = year

[unit modifier]          # between `her` and the unit: her eğitim öğretim yılı
eğitim
öğretim
eğitim öğretim
eğitim ve öğretim
akademik
bütçe
faaliyet
üretim
yeni

[date noun]              # behind a date: 1/1/2027 tarihine
tarih
gün
akşam
sabah

[edge of a period]       # 2027 yılı sonu, ocak 2027 başı
son          = end
bitim        = end
baş          = begin
başlangıc    = begin

[limit]                  # makes a bare amount a limit
en geç
en çok
en fazla
azami
nihayet

[relation]
içinde, içerisinde, zarfında, dahilinde, içersinde, geçmemek, aşmamak, geçmeyecek, aşmayacak = within
önce, öncesi, öncesinde, öncesine, öncesine kadar, öncesinden, önceden, önceki, evvel, evvelinde, evvelinden, geçmeden, geçmedikçe = before
sonra, sonraki, sonrası, sonrasında, sonrasına kadar, takiben, müteakip, müteakiben, akabinde, ardından, izleyen, takip eden = after
kadar, değin, dek = until
itibaren, başlayarak, başlıyarak, bu yana, beri, itibarıyla, itibariyle, başlamak üzere = from
süreyle, süre ile, süresince, süresiz, boyunca, müddetle, müddetçe, müddetince, sırasında, esnasında, devamınca, sürekli, devamlı = during
derhal, hemen, gecikmeksizin, gecikmeden, geciktirmeksizin, geciktirmeden, geciktirilmeksizin, geciktirilmeden = immediately
ivedilikle, ivedi olarak, ivedi şekilde, acilen, acele olarak, bekletmeksizin, bekletmeden, bekletilmeksizin, bekletilmeden = immediately
vakit geçirmeksizin, vakit geçirmeden, vakit kaybetmeksizin, vakit kaybetmeden, vakit geçirilmeksizin, vakit geçirilmeden = immediately
zaman geçirmeksizin, zaman geçirmeden, zaman kaybetmeksizin, zaman kaybetmeden = immediately
bir an önce, bir an evvel, en kısa sürede, en kısa süre içinde, en kısa zamanda = immediately
tarihinde, tarihte, tarihlerde, gününde, günde, anda, anında, zamanında, vaktinde, yılında, sonunda, bitiminde, başında = at
sürede, süresinde = within
düzenli olarak, düzenli aralıklarla, belirli aralıklarla, periyodik olarak, dönemsel olarak = every

[every]
her

[bound]                  # between a period and a count: yılda en az bir kez
en az
en çok
en fazla
asgari
azami

[times]                  # yılda iki kez
kez
kere
defa
sefer

[periodic]               # behind a unit in -lIk: aylık olarak, üç aylık dönemlerde
olarak
dönem
periyot, periyod
aralık
