# Adjectives of Turkish in base form; those that make predicates of duty, permission or validity bear class:quality.

[adjective class:quality]
zorunlu
mecburi
mümkün
yasak
muaf governs:abl
müstesna
gerekli governs:dat
lazım governs:dat
lüzumlu
gerek
şart
esas governs:dat
saklı governs:loc
caiz
serbest
tabi governs:dat
mahfuz
memnu
haiz
zaruri
icbari
ihtiyari
isteğe bağlı
olanaklı
olanaksız
imkânsız
imkânlı
gayrimümkün
elzem
vacip soften
farz
mubah
helal front
haram
geçerli
geçersiz
hükümsüz
batıl
yok hükmünde
muteber
merî
bağlayıcı
hukuka aykırı
kanuna aykırı
aykırı governs:dat
hukuka uygun
uygun governs:dat
yeterli
yetersiz
kesin
nihai
kati
izinli
izne tabi
kabil
gayrikabil
mütevakkıf
ait governs:dat
dair governs:dat
ilişkin governs:dat rare
yönelik governs:dat
bağlı governs:dat
özgü governs:dat
mahsus governs:dat
münhasır governs:dat
istisnai
istisna rare
cari
amir
emredici
tamamlayıcı
yedek
lüzumsuz
gereksiz
yasaklı
kısıtlı
sınırlı governs:ins
sınırsız
müsait governs:dat
mani
engel governs:dat
öncelikli
ivedi
elverişli governs:dat
iptal edilebilir rare
sakıt
feshedilebilir rare
yürürlüksüz
mülga
baki
mukteza
müeyyidesiz

[adjective class:quality,person]
yükümlü governs:ins
mükellef governs:ins
mecbur governs:dat
zorunda
görevli governs:ins
ödevli governs:ins
sorumlu governs:abl
borçlu governs:dat
yetkili governs:dat
yetkisiz
mezun governs:dat
sahip soften governs:dat
ehil
ehliyetli
ehliyetsiz
salahiyetli
müsaadeli
görevsiz
sorumsuz
vazifeli
vazifesiz
mesul front governs:abl
hak sahibi governs:dat
alacaklı governs:abl
izinsiz
muhatap soften governs:dat

[adjective class:person]
ilgili governs:ins
ilgisiz
davalı
şüpheli
suçlu
suçsuz
hükümlü
tutuklu
sigortalı
sigortasız
mağdur
malul front
maktul front
müşteki
mağrur
engelli
özürlü
sakat
hasta
yaralı
ölü
yaşlı
genç soften
yetişkin
reşit
ergin
küçük soften governs:abl
vesayetli
mahcur
müflis
yabancı
yerli
uzman governs:loc
acemi
tecrübeli
deneyimli
deneyimsiz
tecrübesiz
emekli
işsiz
evli governs:ins
bekâr
dul
nişanlı
yetim
öksüz
kimsesiz
muhtaç hard governs:dat
yoksul
fakir
zengin
varlıklı
ücretli
maaşlı
sözleşmeli
kadrolu
gönüllü
katılımcı
imtiyazlı
ruhsatlı
lisanslı
kayıtlı governs:loc
vatansız
uyruksuz
uyruklu
eğitimli
eğitimsiz
cahil
bilgili
âlim
bilgin rare
tarafsız
taraflı
müdahil
müteveffa
merhum
rahmetli
sağ
ikametli
yerleşik governs:loc
göçebe
muvazzaf
zilyet soften
lehdar
lehtar
muris
murakıp soften
ast
üst
ortak soften governs:ins
rakip soften
düşman
dost
müttefik governs:loc
asil
rehinli
sabıkalı
sabıkasız
kaçak soften
firari
gaip soften
gıyabi
mahkûm
ergen
doktoralı
mezuniyetli
köylü
kentli
şehirli
kasabalı
taşralı
dindar
laik hard
inançlı
inançsız
mümin
kâfir
müslüman
gayrimüslim
hristiyan
musevi
ateist hard
türk
azeri
azerbaycanlı
kazak hard
kırgız
özbek hard
türkmen
tatar
başkurt hard
uygur
yakut hard
çuvaş
gagavuz
rus
ukraynalı
beyaz rus
gürcü
ermeni
acem
iranlı
fars
farsi
arap soften
ıraklı
suriyeli
lübnanlı
ürdünlü
filistinli
israilli
yahudi
suudi
mısırlı
libyalı
tunuslu
cezayirli
faslı
sudanlı
etiyopyalı
habeş
somalili
kenyalı
nijeryalı
ganalı
senegalli
güney afrikalı
afrikalı
asyalı
avrupalı
amerikalı
amerikan
avustralyalı
kanadalı
meksikalı
brezilyalı
arjantinli
şilili
perulu
kolombiyalı
venezuelalı
kübalı
japon
çinli
koreli
güney koreli
kuzey koreli
moğol
hint
hintli
hindistanlı
pakistanlı
afgan
afganistanlı
bangladeşli
nepalli
taylandlı
vietnamlı
endonezyalı
malezyalı
filipinli
singapurlu
alman
fransız
ingiliz
italyan
ispanyol
portekizli
hollandalı
flaman
belçikalı
lüksemburglu
isviçreli
avusturyalı
macar
çek hard rare
slovak hard
polonyalı
leh rare
rumen
romanyalı
bulgar
sırp
hırvat hard
sloven
boşnak hard
makedon
arnavut soften
yunan
yunanlı
rum
kıbrıslı
karadağlı
kosovalı
isveçli
norveçli
danimarkalı
finli
finlandiyalı
izlandalı
estonyalı
letonyalı
litvanyalı
irlandalı
iskoç
galli
katalan
bask hard rare
kürt soften
zaza
laz
çerkez
çerkes
abaza
çeçen
roman
çingene
süryani
keldani
yezidi
alevi
sünni
şii
hanefi
şafii
bektaşi
mevlevi
latin
slav
cermen
kelt
sami
hami
osmanlı
selçuklu
bizanslı
anadolulu
rumelili
trakyalı
karadenizli
egeli
akdenizli
istanbullu
ankaralı
izmirli
bursalı
adanalı
antalyalı
konyalı
kayserili
trabzonlu
diyarbakırlı
erzurumlu
vanlı
mardinli
urfalı
antepli
maraşlı
hataylı
samsunlu
bakülü
şuşalı
nahçıvanlı
karabağlı
parisli
londralı
berlinli
moskovalı
doğulu
batılı
kuzeyli
güneyli
doğu kökenli
batı kökenli
pişman
hayran
âşık
egemen
tüzel

[adjective]
türkçe
aksi
cebrî
akdî
ferdî
fer'î
mislî
keyfî
seçimlik
aylıksız
aylıklı
zincirleme
yoksun governs:abl
siber
hiyerarşik
konsolide
gebe
disiplinlerarası
komandit
limited
mütaallik
mezkür
kaynar
işlemeli
dövmeli
oymalı
kakmalı
kabartmalı
süslemeli
sürmeli
örmeli
dökmeli
kaplamalı
koordineli
koordinesiz
vazgeçilmez
dokunulmaz
muadil
dilediği
dilediğiniz
dilediğimiz
diledikleri
kaçınılmaz
yılmaz
dayanılmaz
gelecek soften
geçmiş
bilmiş rare
benzer governs:dat
benzeri
yeter rare
çalar rare
geçer rare
akar rare
okumuş rare
görmüş rare
yanlış
gizli
belgeli
belgesiz
önemli
önemsiz
sarsılmaz
yenilmez
inhisari
inanılmaz
affedilmez
unutulmaz
tükenmez
yaramaz
utanmaz
katlanılmaz
karşı konulmaz governs:dat
onulmaz
erişilmez
şaşmaz
vurdumduymaz
memnun governs:abl
memnuniyetsiz
eşi bulunmaz
paha biçilmez
akıl almaz
su geçirmez
döner rare
uçar rare
güler rare
yüzer rare
gezer rare
değer rare
bozuk
kırık
yanık
açık governs:dat
kapalı governs:dat
karışık governs:ins
bulanık
dağınık
yırtık
eksik
fazla governs:abl
artık
çatlak soften
patlak soften
kaçık rare
donuk
yatık
kopuk
sönük
kesik
delik
çürük
çökük
düşük governs:abl
yüksek governs:abl
düzgün
uygunsuz
kırgın
dargın
küskün
bıkkın
yorgun
bitkin
şaşkın
taşkın
coşkun
azgın
kızgın
baskın
seçkin
etkin
yetkin governs:loc rare
keskin
belirgin
durgun
dolgun
olgun
solgun
ölgün
süzgün
düşkün governs:dat
üzgün
gergin
yaygın
salgın
dalgın
tutkun
vurgun
suskun
pişkin
şişkin
geçkin
ilişik
ayrık
bitişik
birleşik
alışık
barışık
yapışık
dolaşık
karmaşık
girişik
buruşuk
kırışık
uzlaşık
çelişik
yılışık
sırnaşık
ılık hard
soluk
sarkık
basık
çekik
eğik
dik
silik
bilinçli
bilinçsiz
çalışkan
unutkan
girişken
konuşkan
üretken
edilgen
etken
dövüşken
sıkılgan
utangaç soften
çekingen
alıngan
atılgan
saldırgan
kaygan
değişken
direngen
doğurgan
yapışkan
sokulgan
sürüngen
bulaşkan
ısırgan
kırılgan
iletken
yalıtkan
geçirgen
kavrayışlı
yanılgan
çalkantılı
çevik
atik
esnek
kıvrak soften
oynak soften
korkak soften
ürkek
parlak soften
kaypak soften
kaçamak soften
yumuşak soften
sıcak soften
soğuk soften
ıslak soften
kurak soften
uzak soften governs:abl
yakın governs:dat
alçak soften
kısık
açıkgöz
iyi
kötü
güzel
çirkin
büyük governs:abl
ufak soften
küçücük soften
ufacık soften
kocaman
koca rare
iri
minik soften
mini
minicik soften
ulu
yüce
uzun governs:abl
kısa governs:abl
upuzun
kısacık soften
geniş
dar
daracık soften
kalın
ince
incecik soften
şişman
zayıf
cılız
narin
tombul
tıknaz
boylu poslu
derin
sığ
dik başlı
yassı
düz
dümdüz
eğri
yuvarlak soften
yamuk soften
çarpık soften
kare
üçgen
oval
sivri
küt
yumru
pürüzlü
pürüzsüz
ağır
hafif
katı
sıvı
yumuşacık soften
sert
gevşek soften
sıkı
sımsıkı
gür
seyrek soften
sık
yoğun
kuru
kupkuru
yaş rare
nemli
rutubetli
ıpıslak soften
serin
ılıman
sıcacık soften
buz gibi
ayaz
taze
bayat
çiğ
ham
tatlı
acı
ekşi
tuzlu
mayhoş
buruk soften
lezzetli
lezzetsiz
tatsız
tuzsuz
yavan
temiz
tertemiz
pis
kirli
lekeli
lekesiz
tozlu
çamurlu
paslı
yağlı
yağsız
yeni
yepyeni
eski
kadim
köhne
antika
modern
çağdaş
güncel
ezeli
ebedî
eskil
geç
erken
önceki governs:abl
sonraki governs:abl
şimdiki
bugünkü
dünkü
yarınki
sabahki
akşamki
geceki
demirbaş
ilkel
ilk elden
çağcıl
dolu governs:ins
dopdolu
boş
bomboş
çok governs:abl
az governs:abl
tek
çift
yegâne
biricik soften
eşsiz
benzersiz
ayrı governs:abl
farklı governs:abl
aynı
başka governs:abl
öbür
öteki
diğer
özdeş governs:ins
eşdeğer governs:ins
eşit governs:dat
denk soften governs:dat
özge
bambaşka
apayrı
benzeşen
andıran
asıl drop
öz
üvey
gerçek soften
sahte
yapay
doğal
uydurma
düzmece
yapmacık soften
içten
candan
samimi
sahici
hakiki
katışıksız
saf
arı
duru
berrak soften
şeffaf
saydam
mat
parıltılı
ışıltılı
aydınlık soften
karanlık soften
loş
kapkaranlık soften
zifiri
sessiz
gürültülü
gürültüsüz
sakin
sessiz sakin
ıssız
tenha
kalabalık soften
boğuk soften
tiz
pes
hızlı
yavaş
çabuk soften
acele
acil
süratli
tez rare
ağırkanlı
canlı
cansız
diri
dinç
dipdiri
zinde
sağlam rare
çürük çarık
hastalıklı
sağlıklı
sağlıksız
kör
sağır
dilsiz
topal
kambur
kel
dazlak soften
saçlı
saçsız
sakallı
sakalsız
bıyıklı
gözlüklü
şaşı
aç
tok
susuz
sarhoş
ayık soften
uykulu
uykusuz
uyanık soften
mutlu
mutsuz
neşeli
neşesiz
keyifli
keyifsiz
sevinçli
kederli
hüzünlü
üzüntülü
acıklı
acılı
gamlı
gamsız
kaygılı
kaygısız
endişeli
telaşlı
heyecanlı
heyecansız
coşkulu
hırslı
hırçın
öfkeli
sinirli
sinirsiz
asabi
soğukkanlı
sıcakkanlı
cana yakın
sevimli
sevimsiz
şirin
hoş
nahoş
tatlı dilli
güler yüzlü
güleryüzlü
asık suratlı
somurtkan
suratsız
kaba
nazik
kibar
ince ruhlu
görgülü
görgüsüz
terbiyeli
terbiyesiz
saygılı
saygısız
saygın
saygıdeğer
sayın
muhterem
değerli
değersiz
kıymetli
kıymetsiz
aziz
kutsal
mukaddes
mübarek soften
kutlu
uğurlu
uğursuz
şanslı
şanssız
talihli
talihsiz
bahtlı
bahtsız
bahtiyar
cömert soften
cimri
pinti
eli açık
hasis
savurgan
müsrif
tutumlu
hesaplı kitaplı
akıllı
akılsız
zeki
aptal
ahmak soften
budala
salak soften
deli
çılgın
bunak soften
dahi
üstün governs:abl
üstünkörü
kurnaz
hin
sinsi
hain
sadık soften governs:dat
vefalı
vefasız
dürüst
namuslu
namussuz
şerefli
şerefsiz
onurlu
onursuz
gururlu
gurursuz
kibirli
kibirsiz
alçakgönüllü
mütevazı
mağrurane
burnu büyük
kendini beğenmiş
ukala
bilgiç
şımarık soften
uslu
haylaz
tembel
gayretli
gayretsiz
azimli
azimsiz
kararlı
kararsız
iradeli
iradesiz
inatçı
dik kafalı
uysal
söz dinler
itaatkâr
itaatli
itaatsiz
asi
isyankâr
yiğit soften
cesur
cesaretli
cesaretsiz
yürekli
yüreksiz
ödlek soften
gözü pek
mert soften
namert soften
kahraman
atak soften
yüzsüz
arsız
hayasız
edepli
edepsiz
ahlaklı
ahlaksız
iffetli
iffetsiz
insaflı
insafsız
merhametli
merhametsiz
acımasız
gaddar
zalim
vahşi
barbar
yabani
evcil
ehlî
medeni
uygar
uygarca
çağdışı
çağ dışı
gerici
ilerici
yenilikçi
tutucu
muhafazakâr
liberal front
demokrat hard
demokratik hard
totaliter
otoriter
faşist hard
komünist hard
sosyalist hard
milliyetçi
ulusalcı
ırkçı
ayrılıkçı
bölücü
birleştirici
yapıcı
yıkıcı
kurucu
bozucu
ak
kara
siyah
beyaz
kırmızı
kızıl
al rare
sarı
yeşil
mavi
lacivert hard
mor
pembe
turuncu
kahverengi
gri
boz
bej
ela
eflatun
bordo
turkuaz
lila
haki
füme
krem
vişneçürüğü
gümüşi
altuni
gök
bembeyaz
simsiyah
kapkara
kıpkırmızı
kıpkızıl
sapsarı
yemyeşil
masmavi
mosmor
pespembe
apak soften
açık mavi
koyu mavi
koyu
açık yeşil
koyu yeşil
sarımsı
yeşilimsi
mavimsi
kırmızımsı
beyazımsı
siyahımsı
morumsu
grimsi
pembemsi
esmer
sarışın
kumral
kızılca
alaca
ala
abraş
renkli
renksiz
rengârenk soften
çok renkli
tek renkli
siyah beyaz
benekli
çizgili
kareli
puantiyeli
desenli
çiçekli
kolay
zor
güç
çetin
zahmetli
zahmetsiz
külfetli
külfetsiz
basit
anlaşılır
açık seçik
belli
belirsiz
belirli
muayyen
müphem
muğlak soften
meçhul front
bilinir
tanıdık soften rare
aşina
yabancıl
alışılagelmiş
olağan
olağandışı
olağan dışı
olağanüstü
sıradan
sıra dışı
sıradışı
alelade
ender
nadir
bol
kıt
kısıtlayıcı
tam
eksiksiz
noksan
noksansız
yarım yamalak soften
bütün
tüm
tümel
tikel
kısmi
genel
özel
şahsî
kişisel
kişisiz
umumî
hususi
kamusal
bireysel
toplumsal
sosyal front
kolektif hard
ortaklaşa
müşterek soften
münferit soften
tekil
çoğul
ikili
üçlü
dörtlü
beşli
çoklu
tekli
yalın
bileşik soften
ayrışık
bağıl
bağımlı
bağımsız governs:abl
özerk
özgür
hür
tutsak soften
esir
serbestçe
başıboş
bağlantılı governs:ins
bağlantısız
ilintili governs:ins
ilintisiz
alakalı governs:ins
alakasız
ilişkili governs:ins
ilişkisiz
orantılı governs:ins
orantısız
uyumlu governs:ins
uyumsuz
tutarlı
tutarsız
çelişkili
çelişkisiz
mantıklı
mantıksız
mantıki
saçma
abes
gülünç
komik hard
trajik hard
acınası
gülünesi
kahredici
üzücü
sevindirici
şaşırtıcı
çarpıcı
etkileyici
büyüleyici
çekici
itici
iğrenç
korkunç
dehşetli
ürkütücü
korkutucu
ürpertici
tehlikeli
tehlikesiz
güvenli
güvensiz
emin governs:abl
güvenilir
güvenilmez
şüphesiz
kuşkulu
kuşkusuz
tereddütlü
tereddütsüz
muhakkak hard
mutlak hard
şartlı
şartsız
koşullu
koşulsuz
kayıtsız
kayıtsız şartsız
çekinceli
çekincesiz
itirazlı
itirazsız
gecikmeli
gecikmesiz
peşin
vadeli
vadesiz
taksitli
taksitsiz
faizli
faizsiz
karşılıklı
karşılıksız
ivazlı
ivazsız
bedelli
bedelsiz
ücretsiz
parasız
paralı
bedava
pahalı
ucuz
masraflı
masrafsız
hesaplı
kârlı
kârsız
zararlı governs:dat
zararsız
yararlı governs:dat
yararsız
faydalı governs:dat
faydasız
verimli
verimsiz
etkili
etkisiz
sonuçlu
sonuçsuz
başarılı governs:loc
başarısız
muvaffak hard
galip soften
mağlup soften
yenik soften
muzaffer
ünlü
ünsüz
şöhretli
namlı
meşhur
maruf
anonim
adsız
isimsiz
imzalı governs:ins
imzasız
mühürlü governs:ins
mühürsüz
onaylı
onaysız
tasdikli
tasdiksiz
noterli
resmî
gayriresmî
yarı resmî
yazılı governs:loc
yazısız
sözlü
sözsüz
şifahi
zımnî
sarih
zahir
zahirî
batıni
aleni
vicahi
hukuki
hukuksal
adli
idari
mali
cezai
ticari
iktisadi
siyasi
siyasal
askerî
sivil
mülki
mahallî
beledî
ilmî
dinî
millî
gayrimillî
ahlaki
ahlaksal
vicdani
insani
insansal
beşerî
tabii
zirai
sınai
fikri
bedii
edebî
tarihî
coğrafi
felsefi
fiziki
kimyevi
tıbbi
sıhhi
bedeni
bedensel
zihinsel
zihnî
ruhsal
ruhi
manevi
maddi
nakdî
aynî
fiilî
farazi
varsayımsal
nazari
ameli
kavli
kuramsal
kurumsal
örgütsel
yönetsel
yasal
yasadışı
yasa dışı
kanuni
kanunsuz
kanun dışı
kanundışı
yasasız
anayasal
yargısal
bilimsel
sanatsal
kültürel front
ulusal
uluslararası
milletlerarası
devletlerarası
hükûmetlerarası
hükümetlerarası
üniversitelerarası
bakanlıklararası
kurumlararası
şehirlerarası
kentlerarası
kıtalararası
uluslarüstü
ulusüstü
ulusaşırı
sınıraşan
sınır ötesi
evrensel
küresel
bölgesel
yöresel
yerel
kentsel
kırsal
tarımsal
endüstriyel front
hayvansal
bitkisel
kimyasal
fiziksel
biyolojik hard
işlevsel
görevsel
eylemsel
söylemsel
düşünsel
duygusal
duyusal
algısal
görsel
işitsel
dokunsal
sözel
yazınsal
dilsel
biçimsel
şekilsel
yapısal
kuralsal
ilkesel
kavramsal
anlamsal
içeriksel
yöntemsel
deneysel
olgusal
olaysal
nedensel
sonuçsal
kitlesel
bütünsel
parçasal
sayısal
niceliksel
niteliksel
nicel
nitel
oransal
düzlemsel
doğrusal
dairesel
çizgisel
noktasal
uzamsal
mekânsal
zamansal
mevsimsel
dönemsel
günsel
yılsal
geleneksel
törensel
dinsel
tanrısal
mistik hard
inançsal
cinsel
eşeysel
kalıtsal
soysal
ailesel
evsel
parasal
akçalı
akçasal
ekonomik hard
finansal front
vergisel
gümrüksel
bütçesel
eğitsel
öğretimsel
yaşamsal
hayati
ölümcül
zehirli
zehirsiz
belgesel
kurgusal
masalsı
destansı
şiirsel
müziksel
çevresel
iklimsel
yersel
göksel
denizsel
karasal
havasal
ısıl
ısısal
ışıl ışıl
nükleer
atomik hard
elektrikli
elektriksiz
elektronik hard
dijital front
analog
mekanik hard
otomatik hard
yarı otomatik hard
manuel
optik hard
akustik hard
manyetik hard
termik hard
hidrolik hard
kinetik hard
statik hard
dinamik hard
genetik hard
biyometrik hard
klinik hard
kronik hard
akut
plastik hard
metalik hard
organik hard
inorganik hard
sentetik hard
sistematik hard
sistemli
sistemsiz
yöntemli
yöntemsiz
planlı
plansız
programlı
programsız
düzenli
düzensiz
disiplinli
disiplinsiz
teknik hard
taktik hard
stratejik hard
politik hard
diplomatik hard
bürokratik hard
teknokratik hard
otokratik hard
aristokratik hard
pratik hard
teorik hard
teknolojik hard
psikolojik hard
sosyolojik hard
ideolojik hard
ekolojik hard
jeolojik hard
arkeolojik hard
kronolojik hard
metodolojik hard
patolojik hard
meteorolojik hard
zoolojik hard
mitolojik hard
antropolojik hard
terminolojik hard
lojistik hard
turistik hard
artistik hard
estetik hard
etik hard
fantastik hard
realist hard
realistik hard
idealist hard
romantik hard
klasik hard
antik hard
gotik hard
barok hard
egzotik hard
tropik hard
arktik hard
atlantik hard
kozmik hard
sismik hard
volkanik hard
elastik hard
drastik hard
spesifik hard
karakteristik hard
tipik hard
atipik hard
simetrik hard
asimetrik hard
geometrik hard
matematiksel
metrik hard
istatistiki
istatistiksel
alfabetik hard
fonetik hard
semantik hard
kritik hard
analitik hard
ironik hard
erotik hard
narkotik hard
psikiyatrik hard
pedagojik hard
demografik hard
topografik hard
grafik hard
otantik hard
etnik hard
katolik hard
ortodoks
protestan
budist hard
islami
şerî
şer'i
laikçi
seküler
ideal front
normal front
anormal front
formel
informel
legal front
illegal front
radikal front
federal front
feodal front
global front
lokal front
total front
optimal front
minimal front
maksimal front
marjinal front
orijinal front
rasyonel
irrasyonel
profesyonel
amatör
fonksiyonel
konvansiyonel
operasyonel
rutin
aktif hard
pasif
hibrit hard
pozitif
negatif
objektif
subjektif
sübjektif
alternatif governs:dat
operatif
selektif
nispi
efektif
agresif
defansif
masif
primitif
spekülatif
sportif
demonstratif
normatif
kümülatif
kuantitatif
kalitatif
komparatif
entegre
kompleks
lüks
spontane
popüler
modüler
paralel governs:dat,ins
dikey
yatay
düşey
çapraz
merkezî
ademimerkeziyetçi
yerinden yönetimli
parlamenter
üniter
teokratik hard
monarşik hard
cumhuriyetçi
hümanist hard
feminist hard
pasifist hard
kapitalist hard
emperyalist hard
sömürgeci
anarşist hard
militan
pragmatik hard
pragmatist hard
kozmopolit hard
bilateral front
multilateral front
ultra
süper
ekstra
standart
standart dışı
steril
sabit hard
seyyar
gezgin
gezici
taşınabilir rare
taşınır
menkul front
gayrimenkul front
mobil
portatif
monte
demonte
prefabrik hard
sökülebilir rare
kullanılabilir rare
uygulanabilir rare
sürdürülebilir
yenilenebilir rare
geri dönüştürülebilir rare
öngörülebilir rare
erişilebilir rare
ulaşılabilir rare
denetlenebilir rare
ölçülebilir rare
hesap verebilir
tekrarlanabilir rare
okunabilir rare
karşılaştırılabilir rare
hissedilir
kayda değer
dikkate değer
övgüye değer
söz konusu
söz götürmez
su götürmez
tartışmasız
tartışmalı
ihtilaflı
ihtilafsız
çekişmeli
çekişmesiz
uyuşmazlık konusu
muhtemel
muallak hard
mütereddit soften
müteaddit soften
muhtelif
mütenevvi
müşkül
mükemmel
mükerrer
muntazam
gayrimuntazam
mürettep soften
müstakil
müstakar
müstekar
mütemadi
devamlı
sürekli
süreksiz
süreli
süresiz
kesintili
kesintisiz
aralıklı
aralıksız
daimi
geçici
kalıcı
muvakkat hard
müebbet soften
süreğen
fani
ölümlü
ölümsüz
sonlu
sonsuz
bitik soften
nihayetsiz
hudutsuz
mahdut soften
müteselsil
münhal front
münasip soften
mütenasip soften
muvafık hard governs:dat
mutabık hard governs:dat
müttehit
müspet
menfi
makul front
makbul front
mamul front
mebni
mecazi
mecnun
meftun
mensup soften governs:dat
menfur
mesnetsiz
mesut soften
meskûn
gayrimeskûn
meşgul front governs:ins
meşru
gayrimeşru
meşruten
mevcut soften governs:loc
mevkuf
mevsimlik soften
mevzu
mevzuubahis
mezkûr
meşum
mahrum governs:abl
mahrem
maksatlı
maksatsız
mahcup soften
mahir governs:loc
malum
mamur governs:ins
manalı
manasız
masum
mazbut
mazur
mazlum
mazeretli
mazeretsiz
muasır
muazzam
mucip soften
mufassal
muhalif governs:dat
muharrik soften
muharref
muhayyer
muhik double
mukabil
mukaddem
mukavim
mukayyet soften
muktedir governs:dat
mukim governs:loc
mugayir
munis
munzam
murdar
musallat
mutaassıp soften
mutat
mutedil
muteriz
muti
mutena
muvazi
muvazaalı
muzır
muztarip soften
mübadil
mübrem
mücbir
mücerret soften
mücavir
müdebbir
müdrik soften
müessir
müeccel
muaccel
müfrit soften
mühim
müheyya
mükedder
mülayim
mültefit
mümtaz
münbit
münevver
münezzeh
münferiden
mürekkep soften
mürteşi
müsamahakâr
müsamahasız
müsavi
müstehcen
müstehzi
müstevli
müsvedde
müşabih
müşfik soften
müşahhas
müşterek ve müteselsil
mütecaviz
mütecessis
mütedeyyin
müteessir
müteferrik hard
mütehassıs
mütekabil
mütekâmil
mütenakız
müterakki
müterafik soften
mütevazi
mütevellit soften governs:abl
müteyakkız
müteveccih governs:dat
müzmin
nadide
nafiz
nahif
naif
nakıs
natamam
nefis
nevzuhur
nizami
nizamsız
nominal front
nötr
nuranî
peşinatlı
peşinatsız
pejmürde
perişan
pürdikkat
rahat hard
rahatsız governs:abl
rakipsiz
reel
revaçta
revnaklı
sabırlı
sabırsız
sabık soften
sadakatli
sadakatsiz
sade
safi
sahih
sahipli
sahipsiz
salim
salahiyetsiz
salt
sakıncalı
sakıncasız
sari
sathi
sebatlı
sebatsız
sebepli
sebepsiz
sefil
selim
seri
sıfatlı
sırf
sırlı
sıkıntılı
sıkıntısız
sıralı
sırasız
soyut hard
somut hard
soylu
soysuz
suni
sükûnetli
sürpriz
şaibeli
şaibesiz
şamil
şayan
şaşaalı
şedit soften
şifalı
şümullü
taahhütlü
tahditli
tahsisli
takdirî
takribi
tali
talepsiz
tamahkâr
tarafgir
tatbiki
tatilsiz
tatminkâr
tatminsiz
tedbirli
tedbirsiz
tedrici
teferruatlı
tehditkâr
tehirli
tekerrürlü
tekmil
tembihli
temelli
temelsiz
temsilî
teminatlı
teminatsız
tertipli
tertipsiz
tesadüfi
tesirli
tesirsiz
teşvikli
tevil götürmez
tipsiz
tufeyli
ufki
uhrevi
umursamaz
usulsüz
usullü
ulvi
uzvi
ücra
üstü kapalı
vahim
vahdetçi
vâkıf rare
vakitli
vakitsiz
vakur
varit soften
varoluşsal
vasat hard
vasati
vasıflı
vasıfsız
vasıtalı
vasıtasız
vazıh
vehimli
veresiye
veciz
vefakâr
velut soften
yaya
yekpare
yeknesak hard
yersiz
zait soften
zecri
zevkli
zevksiz
zıt soften double governs:dat
zorlayıcı
zorbaca
zoraki
züğürt soften
açıklayıcı
aydınlatıcı
bilgilendirici
bağdaştırıcı
baştan çıkarıcı
belirleyici
besleyici
bıktırıcı
bitirici
boğucu
bulaşıcı
caydırıcı
canlandırıcı
cezalandırıcı
çeldirici
çözücü
dağıtıcı
dayatmacı
değiştirici
delici
denetleyici
destekleyici
dikkat çekici
dinlendirici
doyurucu
durdurucu
duyarlı governs:dat
duyarsız
düşündürücü
düzeltici
düzenleyici
eğitici
eğlendirici
eleştirel
engelleyici
eritici
ezici
geçiştirici
geliştirici
genişletici
gerekçeli
gerekçesiz
gerilimli
gerilimsiz
giderici
göreceli
göz alıcı
göz kamaştırıcı
güçlendirici
hakaretamiz
harekete geçirici
hızlandırıcı
hoşgörülü
hoşgörüsüz
iç açıcı
ihlal edici
ikna edici
ilerletici
inandırıcı
iyileştirici
kalkındırıcı
kandırıcı
kapsamlı
kapsayıcı
karalayıcı
kavrayıcı
kaydedici
kavurucu
kesici
kıskandırıcı
kışkırtıcı
kızdırıcı
kolaylaştırıcı
koruyucu
kucaklayıcı
kurtarıcı
kurutucu
küçültücü
mahvedici
moral bozucu
okşayıcı
onarıcı
onur kırıcı
oyalayıcı
ödüllendirici
öğretici
öldürücü
önleyici
özendirici
parlayıcı
patlayıcı
pekiştirici
rahatlatıcı
rahatsız edici
sakinleştirici
sarsıcı
savunucu
sıkıcı
sıkıştırıcı
sınırlayıcı
süslü
süssüz
sürükleyici
şüphe uyandırıcı
tahrik edici
tanıtıcı
tatmin edici
tedavi edici
tehdit edici
temizleyici
teşvik edici
titiz
tüketici yanlısı
tüyler ürpertici
ufuk açıcı
umut verici
uyarıcı
uyuşturucu
uyutucu
ürkünç
vurucu
yakıcı
yanıcı
yanıltıcı
yaralayıcı
yaratıcı
yardımcı governs:dat
yasaklayıcı
yatıştırıcı
yavaşlatıcı
yenileyici
yırtıcı
yıpratıcı
yok edici
yorucu
yönlendirici
yükseltici
yüreklendirici
yürek burkan
yürütücü
zedeleyici
zarar verici governs:dat
zihin açıcı
zorlaştırıcı
aldatıcı
alıcı
akıcı
akışkan
alçaltıcı
aşağılayıcı
aşındırıcı
ayırıcı
ayrımcı
azaltıcı
artırıcı
arttırıcı
ağırlaştırıcı
hafifletici
indirici
bağışlayıcı
belirtici
bölüştürücü
bezdirici
sürücüsüz
tazmin edici
iade edici
ihdas edici
inşai
tespit edici
barışçı
barışçıl
savaşçı
insancıl
bencil
evcimen
kötücül
iyicil
otçul
etçil
hepçil
ardıl
öncül
birincil
ikincil
üçüncül
özgül
özgün
özgürlükçü
eşitlikçi
gerçekçi
hayalci
akılcı
çevreci
halkçı
devletçi
toplumcu
bireyci
kamucu
özelleştirmeci
kalkınmacı
reformcu
devrimci
karşı devrimci
inkılapçı
kuşkucu
kaderci
kötümser
iyimser
karamsar
barışsever
vatansever
yurtsever
hayırsever
insansever
konuksever
misafirperver
sanatsever
yardımsever
işbirlikçi
fırsatçı
çıkarcı
menfaatçi
yalancı
palavracı
dedikoducu
kavgacı
kinci
şakacı
işgüzar
gösterişçi
gösterişli
gösterişsiz
şatafatlı
dolambaçlı
dolambaçsız
dolaylı
dolaysız
doğrudan
doğru
haklı
haksız
hatalı
hatasız
kusurlu
kusursuz
ihmalkâr
ihmalci
özenli
özensiz
dikkatli
dikkatsiz
itinalı
itinasız
ihtiyatlı
ihtiyatsız
basiretli
basiretsiz
öngörülü
öngörüsüz
hazırlıklı
hazırlıksız
hazır governs:dat
hazırlop
tetikte
gafil
habersiz governs:abl
haberli
haberdar governs:abl
bihaber
agâh
bilgisiz
bilinçaltı
sezgisel
içgüdüsel
istemli
istemsiz
istekli governs:dat
isteksiz
gönülsüz
hevesli governs:dat
hevessiz
meraklı
meraksız
arzulu
umutlu
umutsuz
ümitli
ümitsiz
çaresiz
biçare
zavallı
garip soften
bedbaht
bedbin
nikbin
hodbin
hodkâm
kanaatkâr
fedakâr
cefakâr
hilekâr
sahtekâr
riyakâr
minnettar
taraftar
vefadar
alakadar
namdar
afetzede
depremzede
kazazede
felaketzede
bitaraf
naçar
nankör
namağlup
tahripkâr
lakayt soften
laubali
gayriahlaki
gayriinsani
gayriihtiyari
gayrisafi
gayriciddi
gayrikanuni
gayritabii
gayrişahsi
ciddi
şakalı
alaylı
alaycı
müstehziyane
babacan
anaç soften
çocuksu
kadınsı
erkeksi
kadınca
insanımsı
devasa
dev
cüce
bodur
sırık gibi
çelimsiz
güçlü
güçsüz
kuvvetli
kuvvetsiz
kudretli
kudretsiz
kadir governs:dat
aciz
takatli
takatsiz
mecalsiz
dermansız
dayanıklı
dayanıksız
dirençli
dirençsiz
tahammülsüz
tahammüllü
takviyeli
tahkimatlı
silahlı
silahsız
donanımlı governs:ins
donanımsız
tam teşekküllü
teçhizatlı
motorlu
motorsuz
tekerlekli
pedallı
raylı
lastikli
kanatlı
kuyruklu
boynuzlu
tüylü
tüysüz
kıllı
kılsız
kabuklu
dikenli
dikensiz
yapraklı
yapraksız
çekirdekli
çekirdeksiz
köklü
köksüz
dallı
dalsız
meyveli
çimenli
ağaçlı
ağaçsız
ormanlık soften
dağlık soften
taşlık soften
kayalık soften
çorak soften
bereketli
bereketsiz
sulak soften
sulu
bataklık soften
kumlu
killi
kireçli
günlük soften
haftalık soften
aylık soften
yıllık soften
saatlik soften
dakikalık soften
saniyelik soften
anlık soften
dönemlik soften
asırlık soften
ömürlük soften
geçmişe dönük
ileriye dönük
geleceğe yönelik
gündelik soften
senelik soften
gecelik soften
sabahlık soften
yazlık soften
kışlık soften
baharlık soften
bayramlık soften
kiralık soften
satılık soften
adaklık soften
kurbanlık soften
damızlık soften
kullanımlık soften
tek kullanımlık soften
kişilik soften rare
seyirlik soften
yemeklik soften
sofralık soften
tohumluk soften
götürü
toptan
perakende
brüt
net
azami
asgari
maksimum
minimum
optimum
ortalama
ekseri
ekstradan
fahri
onursal
onurlandırıcı
baş
başlıca
temel
ana
asli
ikinci el
bakir
boyuna
enine
iç
dış
içsel
dışsal
dışarlıklı
içli
dışlı
içe dönük
dışa dönük
içkin
aşkın
ön
arka
üst düzey
alt düzey
alt
yan
orta
sağcı
solcu
ortanca
en son
son
sonuncu
bitimli
bitimsiz
uç
aşırı
ölçülü
ölçüsüz
dengeli
dengesiz
ılımlı
fanatik hard
bağnaz
yobaz
softa
açık fikirli
açık görüşlü
dar görüşlü
ileri görüşlü
uzak görüşlü
ileri
geri
az gelişmiş
korumasız
korumalı
denetimli
denetimsiz
gözetimli
gözetimsiz
kayıt dışı
kayıtdışı
sicilli
sicilsiz
tescilli
tescilsiz
patentli
patentsiz
markalı
markasız
izlenebilir rare
sol
komşu
civar
yandaki
karşıdaki
aradaki
ortadaki
öndeki
arkadaki
üstteki
alttaki
içteki
dıştaki
içerideki
dışarıdaki
yukarıdaki
aşağıdaki
buradaki
şuradaki
oradaki
yakındaki
uzaktaki
ilerideki
gerideki
baştaki
sondaki
eldeki
evdeki
yürürlükteki
hâlindeki
durumundaki
niteliğindeki
mahiyetindeki
şeklindeki
tarzındaki
yönündeki
bugüne kadarki
şu anki
o zamanki
bu seferki
bu yılki
bu ayki
geçen yılki
geçenki
gelecekteki
ertesi
evvelki governs:abl
öbürkü
yazki
kışki
deminki
önümüzdeki
aramızdaki
elimizdeki
içimizdeki
üzerimizdeki
geçmişteki
hâlihazırdaki
ilişiksiz
ilişkisel
aşağı governs:abl
yukarı governs:abl
iki taraflı
tek taraflı
çok taraflı
üç taraflı
iki yanlı
tek yanlı
çok yanlı
çok uluslu
tek uluslu
çok yönlü
tek yönlü
iki yönlü
çift yönlü
iki dilli
çok dilli
tek dilli
çok kültürlü
çok partili
tek partili
çok katlı
tek katlı
az katlı
iki katlı
uzun vadeli
kısa vadeli
orta vadeli
uzun süreli
kısa süreli
belirli süreli
belirsiz süreli
sınırlı sorumlu
tam zamanlı
yarı zamanlı
kısmi süreli
tam süreli
çok amaçlı
tek tip
çok yıllık soften
iyi niyetli
kötü niyetli
art niyetli
önyargılı
ön yargılı
önyargısız
ön yargısız
peşin hükümlü
dört köşe
dört başı mamur
açık uçlu
açık sözlü
kapalı uçlu
kapalı devre
eşzamanlı
eşgüdümlü
eşanlamlı
zıt anlamlı
çift cinsiyetli
yüksek öğrenimli
orta öğrenimli
ilköğrenimli
düşük gelirli
orta gelirli
yüksek gelirli
dar gelirli
sabit gelirli
uzun boylu
kısa boylu
orta boylu
mavi gözlü
yeşil gözlü
ela gözlü
sarı saçlı
kara kuru
kaşlı gözlü
çok sesli
tek sesli
yarı açık
yarı kapalı
yarı saydam
yarı iletken
yarı ömürlü
yanlı
yansız
adil
adaletli
adaletsiz
hakkaniyetli
hakkaniyete uygun
hakkaniyetsiz
eşitsiz
ayrıcalıklı
ayrıcalıksız
imtiyazsız
üstün nitelikli
nitelikli
niteliksiz
kaliteli
kalitesiz
özellikli
özelliksiz
karakterli
karaktersiz
kişilikli
kişiliksiz
prensipli
ilkeli
ilkesiz
kurallı
kuralsız
ölçütlü
yasaya aykırı
usule aykırı
usulüne uygun
sözleşmeye aykırı
ahlaka aykırı
adaba aykırı
dürüstlüğe aykırı
kamu düzenine aykırı
anayasaya aykırı
mevzuata aykırı
gerçeğe aykırı
amaca aykırı
amaca uygun
kanuna uygun
mevzuata uygun
değişik soften
olumlu
olumsuz
kurulu
uygulamalı
esaslı
amaçlı
mesleki
indirimli
fikrî
ihtiyatî
fenni
adi
iyiniyetli
kötüniyetli
bütçeli
paylı
basılı
harika
muhteşem
tedirgin
denli
amansız
sayısız
sancılı
basınçlı
katmerli
alışkın governs:dat
manzaralı
gözlü
suratlı
sarılı
bulaşık soften
yakışıklı
yakışıksız
yumuk soften
baygın
deşik soften
badanalı
akademik hard
yarı
toplu
ters governs:dat
lisansüstü
lisans üstü
ön lisanslı
zilyetli
tapulu
tapusuz
müdafili
müdafisiz
şahane
enfes
fevkalade
nefasetli
gayri
feci
berbat soften
rezil
tuhaf
acayip soften
antipatik hard
sempatik hard
manyak soften
ucuzca
büyükçe
küçükçe
uzunca
genişçe
iyice
güzelce
epey
hatırı sayılır
kayıp soften
bağışık soften governs:abl
bayağı
bozguncu
dehşet
devredilebilir rare
dışlayıcı
ağırlayıcı
dizgeli
doğuştan
düşsel
ekili
boyalı
boyasız
cilalı
cilasız
camlı
asfalt
asfaltlı
betonarme
ahşap soften
kâgir
altın
gümüş
pamuklu
yünlü
ipekli
keten
deri
ağulu
aslan yürekli
aşağılık soften
aşılı
aşısız
ateşli
azılı
bakımlı
bakımsız
başat
başıbozuk soften
başına buyruk soften
batıl inançlı
bıçkın
bitişken
buğulu
bulutlu
bulutsuz
burjuva
büklüm büklüm
çalımlı
çarpıntılı
çatışmalı
çatışmasız
çıplak soften
çıtkırıldım
çokça
damgalı
damgasız
debdebeli
dekoratif
derli toplu
dertli
devingen
dişli
dişsiz
düzayak soften
ebleh
efsanevi
efsunlu
elverişsiz
ergonomik hard
esrarengiz
esrarlı
eşlikli
evrimsel
falsolu
fahiş
felçli
ferah
ferahlatıcı
fersiz
fiyakalı
folklorik hard
gıcır gıcır
girift
gizemci
gözde
gözükara
güdük soften
günahkâr
günahsız
gürbüz
güzide
haşin
haşmetli
havadar
havai
hayali
hazin
heybetli
hırpani
hiddetli
histerik hard
hoppa
hoşnut
hoşnutsuz
hükümran
ihtişamlı
ikircikli
imalı
inişli çıkışlı
iğneleyici
iptidai
isabetli
israfçı
istikrarlı
istikrarsız
işe yarar
işe yaramaz rare
işlek hard
izbe
kaba saba
kalender
kalleş
kamufle
kaotik hard
karizmatik hard
karmakarışık soften
karşıt governs:dat
kaskatı
kenar
kepaze
kıskanç soften
kifayetli
kifayetsiz
kinayeli
kof
kompleksli
korunaklı
korunaksız
kozmetik hard
köktenci
köktendinci
kuduz
kutsi
kuytu
külüstür
küstah
lanetli
latif
leziz
lirik hard
lokalize
mahirane
manyetize
melankolik hard
melun
menhus
mesafeli
metruk hard
mevhum
meyilli
mıymıntı
miskin
monoton
mundar
mutantan
müptela
müptezel
müşkülpesent soften
müthiş
müzikal front
nazenin
nostaljik hard
nurlu
okul öncesi
okulöncesi
orta yaşlı
ödüllü
ödünsüz
öfkesiz
örgün
öznel
nesnel
özenti
parçalı
parmak ısırtan
pasaklı
paspal
pırıl pırıl
pısırık soften
platonik hard
pürneşe
radyoaktif
rekabetçi
rehavetli
rutubetsiz
ruhani
rütbeli
rütbesiz
sağır dilsiz
sağgörülü
sakar
sallantılı
sallapati
sapık soften
sapkın
sarp
sarsak soften
savruk soften
savunmasız
seçici
seçmeli
serkeş
sersem
sevecen
sıhhatli
sıhhatsiz
sırılsıklam
sıska
sinemasal
sözde
süfli
sürgün
şakrak soften
şapşal
şatafatsız
şeytani
şehvetli
şık
şiddetli
şifasız
şirret
tabansız
takıntılı
tamtakır
tanrıtanımaz
tarifsiz
tartımlı
tecrübi
tekdüze
tekin
tekinsiz
temkinli
temkinsiz
tenkitçi
terelelli
ters yüz
tezat
tınılı
tıknefes
titrek soften
toparlak soften
toplam
tutkulu
tutkusuz
tutuk soften
tümevarımsal
tümdengelimsel
uçarı
uçsuz bucaksız
uçuk soften
umarsız
uygulamaya dönük
uyduruk soften
uyuşuk soften
uyuz
uzlaşmacı
uzlaşmaz
uzlaştırıcı
ümitvar
ürpertili
vadesi gelmiş
vadesi geçmiş
vadesi dolmuş
velveleli
yaldızlı
yalnız
yapayalnız
yapışkanlı
yararcı
yaratılıştan
yarışmacı
yatalak soften
yavuz
yaygaracı
yazgısal
yerel yönetimli
yersiz yurtsuz
yeterlikli
yıkık soften
yıkık dökük soften
yıldızlı
yılgın
yiğitçe
yitik soften
yontulmamış rare
yoz
yumuşak başlı
yüce gönüllü
yüksekçe
yürek yakan
yüzeysel
zarif
zayıfça
zehir zemberek soften
zırva
zıpır
abartılı
abartısız
acelesiz
açıklamalı
açıklamasız
adlı
adresli
adressiz
ağırlıklı
ahenkli
ahenksiz
akortlu
akortsuz
albenili
albenisiz
aletli
alkollü
alkolsüz
anahtarlı
anahtarsız
anlamlı
anlamsız
antenli
antensiz
araçlı
ateşsiz
avantajlı
avantajsız
ayaklı
ayarlı
ayarsız
ayıplı
ayıpsız
ayrıntılı
ayrıntısız
ayrımlı
ayrımsız
bağsız
bahaneli
bahanesiz
bahçeli
bahçesiz
baskılı
baskısız
başlıklı
bayraklı
bayraksız
belirtili
belirtisiz
bıçaklı
bilgisayarlı
biçimli
biçimsiz
boşluklu
boşluksuz
boylu
boyutlu
buzlu
buzsuz
cepli
cevapsız
cezbeli
cezbesiz
cezalı
cezasız
cihazlı
cinsiyetsiz
çatılı
çatısız
çekimli
çevreli
çevresiz
çizgisiz
çocuklu
çocuksuz
çözümlü
çözümsüz
damarlı
damarsız
dayanaklı
dayanaksız
değişimli
değişimsiz
dekorlu
dekorsuz
dertsiz
destekli
desteksiz
deneyli
deneysiz
dikişli
dikişsiz
dinli
dinsiz
dipsiz
dirayetli
dirayetsiz
dokulu
doyumlu
doyumsuz
dumanlı
dumansız
duygulu
duygusuz
düşünceli
düşüncesiz
düzeyli
eğilimli
eğimli
ehemmiyetli
ehemmiyetsiz
eksenli
emsalsiz
emniyetli
emniyetsiz
enerjili
engebeli
erdemli
erdemsiz
eşyalı
eşyasız
ekli governs:dat
elemli
elemsiz
etiketli
etiketsiz
evraksız
farkındalıklı
fasılalı
fasılasız
fikirli
fikirsiz
fireli
firesiz
fiyatlı
formatlı
gayeli
gayesiz
gelenekli
gelirli
gıdasız
giysili
gizemli
gollü
gölgeli
gölgesiz
görüşlü
gövdeli
gramlı
gruplu
güdümlü
güdümsüz
güneşli
güneşsiz
gövdesiz
güvenceli
güvencesiz
güvenlikli
hacizli
hafızasız
halkalı
harçsız
hareketli
hareketsiz
hasarlı
hasarsız
hasretli
hassasiyetli
hayırlı
heceli
hedefli
hedefsiz
hikmetli
hileli
hilesiz
hisseli
hizmetli
hukuksuz
huylu
huzurlu
huzursuz
hürmetli
hürmetsiz
ışıklı
ışıksız
ibretli
içerikli
içkili
idareli
iddialı
iddiasız
ihtimamlı
ihtiraslı
ihtirassız
ihtisaslı
ilaçlı
ilaçsız
imarlı
imarsız
ipotekli
ipoteksiz
isabetsiz
isimli
itibarlı
itibarsız
işli
işlemsiz
işlevli
işaretli
işaretsiz
iştahlı
iştahsız
izsiz
kafalı
kafeinli
kafeinsiz
kalpli
kanlı
kansız
kanallı
kanıtlı
kanıtsız
kapaklı
kapaksız
kapasiteli
kapılı
kaynaklı governs:abl
kaynaksız
kazançlı
kazançsız
kılıflı
kılıfsız
kıyafetli
kıyılı
kıvamlı
kilitli
kilitsiz
klimalı
klimasız
klorlu
kollu
kolsuz
kokulu
kokusuz
konforlu
konforsuz
konulu
köşeli
kredili
krizli
kubbeli
kurgulu
küflü
kültürlü
kültürsüz
limitli
limitsiz
logolu
maaşsız
makyajlı
makyajsız
maliyetli
maskeli
maskesiz
mayalı
mayasız
menfaatsız
menzilli
merkezli
meslekli
mesleksiz
mesnetli
meşakkatli
meşakkatsiz
mezarsız
minnetsiz
miraslı
mirassız
modelli
molalı
molasız
moralli
moralsiz
motifli
musluklu
müdahalesiz
nabızsız
nedenli
nedensiz
nefessiz
nezaketli
nezaketsiz
niyetli
nesnesiz
notlu
numaralı
numarasız
nüfuslu
odalı
odaklı
okullu
olaylı
omurgalı
omurgasız
oysuz
ödenekli
ödeneksiz
öğünlü
öğrenimli
öğrenimsiz
ölçekli
önlemli
önlemsiz
ömürlü
örnekli
örtülü
örtüsüz
örgütlü
örgütsüz
özgüvenli
özgüvensiz
özlemli
panjurlu
perdeli
perdesiz
peçeli
peçesiz
pistli
problemli
problemsiz
primli
primsiz
proteinli
puanlı
puansız
randevulu
randevusuz
rakamlı
raporlu
rehbersiz
resimli
riskli
risksiz
ruhsatsız
ruhlu
ruhsuz
rüyalı
rüzgârlı
rüzgârsız
sabunlu
sağduyulu
sağduyusuz
sanatlı
sargılı
sayılı
sebzeli
seçenekli
senetli
senetsiz
sermayeli
sertifikalı
sertifikasız
sesli
sevgili
sevgisiz
sevdalı
seviyeli
seviyesiz
sınıflı
sınavlı
sızıntılı
sızıntısız
sorunlu
sorunsuz
sorulu
soslu
sossuz
sorgusuz
stoklu
stresli
stressiz
sütlü
şapkalı
şapkasız
şekerli
şekersiz
şekilli
şekilsiz
şemsiyeli
şemalı
şifreli
şifresiz
şuurlu
şuursuz
tabanlı
tanılı
tanıklı
tanımlı
tansiyonlu
tasalı
tasasız
tasarruflu
tarihli
tarifeli
tavırlı
teklifsiz
televizyonlu
temassız
tempolu
tenteli
titreşimli
tonlu
tortulu
tortusuz
torpilli
torpilsiz
tuzaklı
ufuksuz
unvanlı
unvansız
utançlı
üsluplu
varisli
varissiz
vergili
vergisiz
vicdanlı
vicdansız
vidalı
virüslü
vitaminli
vitaminsiz
vizeli
vizesiz
vizyonlu
vizyonsuz
yakalı
yakasız
yakıtlı
yakıtsız
yalıtımlı
yalıtımsız
yanıtlı
yanıtsız
yankılı
yankısız
yarasız
yardımsız
yargılı
yargısız
yelkenli
yelkensiz
yetenekli
yeteneksiz
yönlü
yorumlu
yorumsuz
yurtlu
yurtsuz
yüklü
yüksüz
zamanlı
zekâlı
zeminli
zırhlı
zırhsız
zincirli
zincirsiz

# found missing in running text
[adjective]
olmadık hard rare
ibaret governs:abl
maruz governs:dat
has double
hassas governs:dat
harap hard
ilginç
karma
muhtasar
sanal
sektörel
elektromanyetik
olası
organize
kompozit
binek
maktu
dahil governs:dat
halihazır
münakale
çekimser
hükmi
hükmî
itibari
bütünleyici
dostane
içtimai
arızi
kadastral
mikrobiyolojik
fizyolojik
jeotermal
biyomedikal
müstakbel
avare
beter
icrai
sıhri
külli
cüzi
naçiz
daim
bütüncül
dünyevi
atletik
empatik
çevrili governs:ins
bay
entelektüel
bariz
şayan
ani
adapte
afaki
ağırbaşlı
ailevi
akıldışı
akredite
aktive
aktüeryal
apaydın
atıl
aylak
açgözlü
balsamik
battal
bildik rare
biteviye
bloke
bonkör
bön
bükük
çalıntı
çapraşık
çırçıplak
çökkün
damıtık
deklare
dental
depresif
derdest
deruhte
dimdik
direkt
dokunaklı
doygun
döşeli
enerjik
entellektüel
enternasyonal
faal
finanse
frigorifik
genital
gerçekdışı
güleç
haleldar
hasbi
heba
heder
hidrolojik
hijyenik
hipnotize
hummalı
hınzır
ırki
iradi
itiyadi
kafi
kargir
kasti
kategorize
kısır
kıraç
klostrofobik
koordine
koskoca
mer'i
minimini
moleküler
monoblok
morfolojik
motive
mukadder
mutad
muttali governs:dat
muzdarip soften governs:abl
mücrim
müstafi
müstahak governs:dat
müstear
müsterih
mütemmim
nezih
nisbi
nümerik
opioid
organometrik
pervasız
psikotrop
razı governs:dat
rehabilite
restore
seferber
sembolize
sendikal
senevi
silindirik
sinematografik
sökük
stabil
steyşın
subtropik
sübvanse
sürgit
sütliman
sımsıcak
sıvalı
şişik
tastamam
tecimsel
tezcanlı
toksik
travmatik
uçucu
vaki
vareste governs:abl
vasıl governs:dat
yapyalın
zati
inhisari
sembolik
ondalık
ardışık
seçili
öntanımlı
ayırdedici
keyfi
