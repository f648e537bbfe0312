# Turkish common nouns of yüküm: citation form and attributes, one a line, by class.
[noun]
aracılık
ayırt
giderim
bütünleme
müdafilik
leh
azlık
asliye
pazar
abajur
abdest
abece
ablalık
abluka
abonelik
abonman
acemilik
acı
aciliyet
aciz drop
acizlik
açar rare
açı
açık
açıklama shows:VerbForm=Vnoun
açıklık
açılım
açılış shows:VerbForm=Vnoun
açlık
ad
adaçayı compound
adak
adalet
adaletsizlik
adamlık
adanmışlık
adap soften
adaptasyon
adaylık
adet soften class:quantity
adım
af double
afet
afiş
afiyet
aforoz
agora
ağ
ağabeylik
ağaç soften
ağaçkakan
ağaçlandırma shows:VerbForm=Vnoun
ağaçlık
ağalık
ağırbaşlılık
ağırlık class:quantity
ağıt
ağız drop
ağrı
ağu rare
ağustosböceği compound
ah
ahbaplık
ahenk soften
ahiret
ahit soften drop
ahkâm
ahlak hard
ahmaklık
ahtapot
ahududu
ahval front
aids
aile
ajanlık
ajitasyon
akademisyenlik
akaryakıt
akasya
akbaba
akciğer
akıbet
akıl drop
akıllılık
akım
akıntı
akış shows:VerbForm=Vnoun
akibet
akik hard
akis drop rare
akit soften drop act:akdetmek
akordeon
akrabalık
akrep soften
aksaklık
aksan
aksesuar
aksırık
aksiyon
akşamüstü compound
aktarım
aktif
aktivistlik
aktörlük
aktüerlik
akü
akvaryum
alabalık
alabora
alaka
alan
alarm
alay
albaylık
albüm
alçakgönüllülük
alçaklık
alçı
alçıtaşı compound
aldatma shows:VerbForm=Vnoun
aldatmaca
aldırmazlık
alet
alev
alfabe
algı
algoritma
alıcılık
alıç soften rare
alım act:almak
alımlılık
alın drop
alınganlık
alıntı
alış shows:VerbForm=Vnoun
alışkanlık
alışveriş
aliterasyon
alkış
alkol front
allah
allık
alt class:attributive
alternatif
altgeçit soften
altlık
altyapı
altyazı
alüminyum
alyans
amaç soften
amaçlılık
ambalaj
ambargo
amber
ambiyans
amblem
ambulans
ameliyat
ameliyathane
ameliyatlık
ameliye
amfetamin
amfi
amirallik

amme
amortisman
ampirizm
ampul front
anaç soften
anafor
anagayrimenkul front
anahat double
anahtar
anahtarlık
anakara
analık
analiz
anamuhalefet
ananas
anarşi
anarşistlik
anason
anatomi
anayasallık
anayol
and rare
andaç soften
anekdot
anestezi
angarya
anı
anıt
anıtmezar
animasyon
anjin
anjiyo
anket
anlam
anlamsızlık
anlaşılırlık
anlaşmazlık
anlatı
anlatım
anlayış
anlayışsızlık
annelik
anonimleştirme
anons
anormallik
ant soften rare
anten
antidamping
antika
antipati
antitez
antrenman
antrenörlük
antrepoculuk
antropologluk
antropoloji
apandisit
aparat
aperitif
apolet
apre
apron
apse
aptallık
ar rare
ara class:attributive
araba
arabalık
arabesk
arabuluculuk act:+etmek
araç soften
araççılık
arama shows:VerbForm=Vnoun
aranjman
arasöz
araştırma shows:VerbForm=Vnoun
araştırmacılık
arayış shows:VerbForm=Vnoun
arbede
arbitraj
ardıç soften
ardıl
arena
argo
argüman
arı
arıcılık
arıza
aristokrasi
aritmetik
ariyet
arka
arkadaşlık
arkeologluk
arkeoloji
arma
armağan
armoni
armut soften
aroma
arpa
arpacık
arsızlık
arşın
art soften class:attributive
artık
artıklık
artış shows:VerbForm=Vnoun
arz
arzu
asa
asansör
asayiş
asayişsizlik
asfalt
asgarilik
asıl drop
asılsızlık
asimilasyon
asistanlık
asit soften
asitlik
askerlik
aslan
astar
astım
astroloji
astronomi
astsubaylık
aş
aşama
aşçılık
aşı
aşım
aşırılık
aşinalık
aşiret
aşk
aşure
at
atak
atama shows:VerbForm=Vnoun
atardamar
atasözü compound
ataşelik
atatürkçülük
atçılık
ateizm
atelye
ateş
ateşkes
atıcılık
atıf drop
atık
atıksu
atılganlık
atılım
atış shows:VerbForm=Vnoun
atkı
atkuyruğu compound
atlas
atletizm
atmaca
atmosfer
atom
atraksiyon
aut
av
aval front
avantaj
avantür
avarya
avaz
avcılık
averaj
avize
avlak
avokado
avuç soften
avukatlık
ayak
ayakkabı
ayakkabıcılık
ayaklanma shows:VerbForm=Vnoun
ayar
ayçekirdeği compound
ayçiçeği compound
aydın
aydınlanma shows:VerbForm=Vnoun
aydınlatma shows:VerbForm=Vnoun
aydınlık
ayet
aygıt
ayı rare
ayıp soften
ayırım
ayışığı compound
ayin
aykırılık
ayna
aynılık
ayraç soften
ayran
ayrıcalık
ayrık
ayrılık
ayrım
ayrımcılık
ayrıntı
ayva
ayyaşlık
aza rare
azamet
azami
azap soften
azgınlık
azık
azınlık
azil drop act:azletmek
azim drop
azize
azot
âdet
âlem
âlimlik
âşıklık
babalık
baca
bacak
badana
badem
bagaj
bağ
bağcık
bağdaşmazlık
bağım
bağımlılık
bağımsızlık
bağıntı
bağır drop
bağırsak
bağırtı
bağışçılık
bağışıklık
bağışlama shows:VerbForm=Vnoun
bağlaç soften
bağlam
bağlama shows:VerbForm=Vnoun
bağlantı
bağlayıcılık
bağlılık
bağnazlık
bahane
baharat
bahçecilik
bahçıvanlık
bahis drop
bahriye
baht
bakaya
bakım
bakımevi compound
bakımsızlık
bakır
bakış shows:VerbForm=Vnoun
bakirelik
bakiye class:quantity
bakkaliye
bakkallık
bakla
baklava
bakliyat
bakteri
bal
balans
balast
balayı compound
balçık
baldır
bale
balerinlik
balgam
balık
balıkçılık
balina
balmumu compound
balo
balon
balta
balyoz
bambu
bamya
bandaj
bank
bankacılık
bankerlik
banko
banliyö
bant soften
baraj
barbarlık
barbekü
barbunya
bardak
barem
barınak
barınma shows:VerbForm=Vnoun
barış
barikat
bariyer
barkod
barometre
baronluk
barut
barutçuluk
baryum
basamak
basım act:basmak
basımcılık
basın
basınç soften
basiret
basiretsizlik
basketbol
baskı
baskın
baskül
basma shows:VerbForm=Vnoun
baston
baş class:attributive
başak
başarı
başarısızlık
başasistanlık
başbayilik
başgardiyanlık
başhekimlik
başhemşirelik
başıboşluk
başkaldırı
başkalık
başkanvekili compound
başkatip soften
başkomutanlık
başköşe
başlangıç soften
başmakale
başmüfettiş
başmüfettişlik
başmüşavirlik
başöğretmen
başöğretmenlik
başörtü
başörtüsü compound
başparmak
başrol front
başsağlığı compound
başşehir drop
baştabiplik
başucu compound
başvekil class:person
başvekillik
başvuru act:başvurmak
başvuruculuk
başyapıt
başyazar
başyazarlık
başyazı
bataklık
batarya
batı
batık
battaniye
bavul
bayağılık
bayan
bayanlık
bayındırlık
bayilik
baykuş
bayrak
bayrakçılık
baytarlık
baz rare
bebe
bebeklik
becayiş
beceri
beceriklilik
beceriksizlik
beddua
beden
begonya
beis
bekârlık
bekçilik
beklenti
bekleyiş shows:VerbForm=Vnoun
bel
bela
belgeleme shows:VerbForm=Vnoun
belgelendirme shows:VerbForm=Vnoun
belgesel
belirgenlik
belirginlik
belirleyicilik
belirsizlik
belirteç soften
belirti
bellek
belleten
ben rare
bencillik
benek
beniz drop
benlik
benzerlik
benzetme shows:VerbForm=Vnoun
benzin
beraat front
beraberlik
berberlik
berduş
berduşluk
bere rare
bereket
bertaraf
besi
besicilik
besin
beslenme shows:VerbForm=Vnoun
beste
bestecilik
bestekârlık
betimleme shows:VerbForm=Vnoun
beton
beyazlık
beyazperde
beyefendilik
beygir
beyin drop
beyincik
beyit drop
beyzbol
bez
bezelye
bezginlik
bıçak
bıçkı
bıkkınlık
bıldırcın
bıngıldak
bırakışma
bıyık
biber
biberiye
biberon
bibliyografya
biblo
biçem
biçerdöver
biçim
biçimsizlik
bidon
biftek
bijuteri
bikini
bilek
bileşen
bileşik
bileşim
bilezik
bilgelik
bilgi
bilgilendirme shows:VerbForm=Vnoun
bilginlik
bilgisayar
bilgisayarcılık
bilgisizlik
bilim
bilimkurgu
bilinç soften
bilinçaltı compound
bilinçsizlik
bilirkişilik
bilişim
bilmece
bilye
binbaşılık
bingo
binicilik
bira
birahane
bireycilik
bireysellik
birikim
birikinti
birimkare
birinci
birincilik
birleşim
birleşme shows:VerbForm=Vnoun
birliktelik
biryan
bisiklet
bisikletçilik
bisküvi
bit
bitim
bitiş shows:VerbForm=Vnoun
bitki
bitkinlik
biyoçeşitlilik
biyografi
biyokimya
biyologluk
biyoloji
biyopsi
biyoyakıt
blok
blokaj
blöf
bluz
bobin
boğa
boğaz
boğmaca
bohça
bok
boks
boksörlük
bolluk
bolşevik hard
bomba
bombacılık
bombalama shows:VerbForm=Vnoun
bombardıman
boncuk
bonfile
bonservis
bora
borçlanma shows:VerbForm=Vnoun
bordür
borsacılık
boru
bostan
boşanma shows:VerbForm=Vnoun
boşboğazlık
boşluk
boşvermişlik
bot
botanik
botoks
boy
boya
boyacılık
boykot
boylam
boynuz
boyun drop
boyunduruk
boyut
bozgun
bozkurt soften
bozma shows:VerbForm=Vnoun
bozum
böbrek
böcek
böğür drop
böğürtlen
bölgecilik
bölgesellik
bölme
bölü
bölücü
bölücülük
bölüm başkanlığı compound
bölünme shows:VerbForm=Vnoun
bölünmüşlük
bölüşüm
börek
börekçilik
branş
briç soften
brifing
briket
brokerlik
brokoli
bronşit
bronz
broş
bröve
buçuk
budalalık
budizm
bugünlük
buğday
buğu
buhar
buhran
bukalemun
bukle
bulamaç soften
bulaş
bulaşıcılık
bulaşık
buldozer
bulgu
bulgur
bulmaca
buluntu
buluş shows:VerbForm=Vnoun
buluşçuluk
buluşma shows:VerbForm=Vnoun
bulut
bunalım
bunaltı
bunama
burgu
burjuvazi
burukluk
burun drop
buruşukluk
buse
but soften
butlan
buz
buzağı
buzdolabı compound
buzul
büfe
büküm
bülbül
bünye
büst
bütün
bütünlük
bütünsellik
büyü
büyücülük
büyükbaş
büyüklük
büyükşehir drop
büyüme shows:VerbForm=Vnoun
büyüteç soften
cacık
cadı
cadılık
cahillik
cam
cambaz
cambazlık
camcılık
camia
can
canavar
candanlık
canilik
cankulağı compound
canlı
canlılık
cansızlık
cariyelik
casusluk
caydırıcılık
cayma shows:VerbForm=Vnoun
caz
cazibe
cebir drop
cefa
cehalet
cehennem
cehit soften drop
ceket
celp soften
celse
cemevi compound
cemre
cenaze
cendere
cengâverlik
cenin
cennet
centilmen
centilmenlik
cenup soften
cep soften
cephane
cephe
cer double rare
cerahat front
cerrahi
cerrahlık
cesaret
cesaretsizlik
ceset soften
cevahir
cevap soften
cevapçılık
cevher
ceviz
ceylan
cezalandırma shows:VerbForm=Vnoun
cezir drop
cezp soften
cezve
cımbız
cıva
cıvata
cıvıltı
cibinlik
cici
ciddilik
ciddiyet
ciğer
cihat soften
cihaz
cihet
cila
cilt soften
ciltçilik
cilve
cimnastik
cimrilik
cin
cinayet
cinnet
cins
cinsellik
cinsiyet
cirit soften
ciro act:+etmek
cisim drop
civata
civciv
coğrafya
coşku
cömertlik
cumhuriyet
cumhuriyetçilik
cübbe
cüce
cücelik
cünha
cüret
cüruf
cürüm drop
cüsse
cüz
cüzdan
cüzzam
çaba
çabukluk
çağdaş
çağdaşlık
çağla
çağrı
çağrışım
çakal
çakı
çakıl
çakmak
çalgı
çalı
çalılık
çalım
çalışkanlık
çalışma shows:VerbForm=Vnoun
çalkantı
çam
çamaşır
çamaşırhane
çamur
çamurluk
çan
çanak
çanta
çap
çapak
çapraz
çaput
çare
çaresizlik
çarık
çark
çarlık
çarpan
çarpıklık
çarpım
çarpıntı
çarpışma shows:VerbForm=Vnoun
çarpma shows:VerbForm=Vnoun
çarşaf
çatal
çatışma shows:VerbForm=Vnoun
çatlak
çavdar
çavlan
çavuşluk
çay
çaycılık
çaydanlık
çaylak
çaylaklık
çehre
çekememezlik
çekicilik
çekiç soften
çekiliş shows:VerbForm=Vnoun
çekilme shows:VerbForm=Vnoun
çekim
çekimserlik
çekince
çekingenlik
çekirdek
çekirge
çekişme shows:VerbForm=Vnoun
çekmece
çekyat
çelebi
çelenk soften
çelik
çelişki
çelme
çember
çene
çengel
çengi
çentik
çeper
çerçeve
çerez
çeri
çeşit soften
çeşitlilik
çeşme
çeşni
çetrefil
çeviklik
çeviri
çevirmenlik
çevre
çevrebilim
çevrecilik
çevrim
çeyiz
çıban
çığ
çığır drop
çığlık
çıkar
çıkarım
çıkarma shows:VerbForm=Vnoun
çıkartma shows:VerbForm=Vnoun
çıkın
çıkıntı
çıkış shows:VerbForm=Vnoun act:çıkmak
çıkmaz
çıkrık
çılgınlık
çınar
çıngı
çıngırak
çıplaklık
çıra
çıraklık
çırpı
çırpıntı
çıta
çıtırtı
çiçek
çiçekçilik
çift
çiftçilik
çiftetelli
çiğlik
çikolata
çile
çilek
çilingirlik
çim
çimen
çimento
çini
çinko
çipura
çiriş
çirkinlik
çisenti
çit
çita
çivi
çiy
çizgi
çizik
çizim
çizme shows:VerbForm=Vnoun
çobanlık
çocukluk
çoğul
çoğulculuk
çoğunluk
çokluk
çokuluslu
çoluk
çomak
çorak
çorap soften
çorba
çökelek
çökelti
çöküntü
çöküş shows:VerbForm=Vnoun
çömez
çömezlik
çömlek
çömlekçilik
çöp
çöpçatan
çöpçatanlık
çöpçülük
çörek
çözüm
çözümleme shows:VerbForm=Vnoun
çözümsüzlük
çözünürlük
çubuk
çukur
çukurluk
çul
çuval
çuvaldız
çürüklük
dadılık
dağarcık
dağcılık
dağılım
dağınıklık
dağıtım act:dağıtmak
dağlık
dahi
daimilik
dakiklik
daktilo
dal
dalak
dalalet
dalavere
dalga
dalgakıran
dalgıçlık
dalgınlık
dalkavukluk
dalkılıç soften
dalya
dam
damak
damar
damatlık
damga
damla
damper
damping
dana
danışma shows:VerbForm=Vnoun
danışmanlık
dans
dansçılık
dansözlük
dantel
darbe
darbımesel
darboğaz
dargınlık
darı
darlık
darp soften
dava act:+etmek
davavekili compound
davet act:+etmek
davetli
davetsizlik
davlumbaz
davranış shows:VerbForm=Vnoun
davul
davulculuk
dayak
dayanak
dayanıklılık
dayanıksızlık
dayanışma governs:ins shows:VerbForm=Vnoun
debriyaj
dedektiflik
dedikodu
defin drop act:defnetmek
deflasyon
defne
değer
değerbilirlik
değerleme shows:VerbForm=Vnoun
değerlendirme shows:VerbForm=Vnoun
değersizlik
değim
değin
değirmen
değirmencilik
değişiklik
değişim
değişken
değişkenlik
değnek
deha
dehliz
dehşet
dekar
dekor
delalet
delegelik
delgeç soften
delik
delikanlılık
delil
delilik
demeç soften
demet
demir
demirbaş
demircilik
demlik
demokrasi
demokratlık
deneme shows:VerbForm=Vnoun
denet rare
denetçilik
denetim
denetimsizlik
denetleme shows:VerbForm=Vnoun
denetmenlik
deney
deneyim
deneyimsizlik
deneylik
denge
dengesizlik
denizaltı
denizanası compound
denizcilik
denklem
denklik
deplasman
depolama shows:VerbForm=Vnoun
deport
depozit
depozitör
deprem
derbeder
derdestlik
derebeylik
derece
derecelendirme shows:VerbForm=Vnoun
dereceli
dereotu compound
dergâh
deri
derinlik class:quantity
derişim
derkenar
derleme shows:VerbForm=Vnoun
derman
dermansızlık
dernekçilik
ders
bağdaş
derslik
dert soften
dervişlik
desen
desimetre
despot
despotizm
despotluk
destan
deste
destek
desteklik
detay
deterjan
dev
devalüasyon
devam
devamsızlık
deve
devedikeni compound
devekuşu compound
devinim
devir drop act:devretmek
devletçilik
devlethane
devletleştirme shows:VerbForm=Vnoun
devletlik
devre
devrim
devrimcilik
deyim
deyiş shows:VerbForm=Vnoun
dırdır
dırıltı
dış class:attributive
dışalım
dışavurum
dışişleri compound
dışkı
dışsatım
difteri
difüzyon
dikdörtgen
diken
dikim act:dikmek
dikiş shows:VerbForm=Vnoun
dikit
dikizci
dikkat front
dikkatsizlik
diklik
dikta
diktatör class:person
diktatörlük
dikte
dil
dilbaz
dilber
dilbilgisi compound
dilbilim
dilek
dilencilik
dilim
dilsizlik
din
dinamik
dinamit
dinamizm
dinçlik
dingil
dinginlik
dinleme shows:VerbForm=Vnoun
dinlenme shows:VerbForm=Vnoun
dinleyicilik
dioksit soften
dip soften
diplomatlık
dipnot
dirayet
direk
direksiyon
direktörlük
diremek
direnç soften
direnim
direniş shows:VerbForm=Vnoun
direnişçilik
dirhem
dirilik
diriliş shows:VerbForm=Vnoun
dirim
dirsek
disiplin
disk
disket
diskotek hard
diskur
distribütörlük
diş
dişçilik
dişi
dişilik
divane
divit
diyabet
diyagram
diyaliz
diyalog
diyet
diz rare
dizanteri
dizayn
dize
dizel
dizgi
dizi
dizim
dizin
doçentlik
doğa
doğalgaz
doğan rare
doğramacılık
doğru
doğrulama shows:VerbForm=Vnoun
doğrultu
doğruluk
doğu
doğum
doğumgünü compound
doğurganlık
dok rare
doktora
doktorluk
doku
dokuma shows:VerbForm=Vnoun
dokumacılık
dokunulmazlık
doküman
dokümantasyon
dolambaç soften
dolandırıcılık
dolanım
dolap soften
dolaşım
dolay rare
dolayım
dolgu
dolgunluk
dolma rare
dolmakalem
dolmuş
dolu
doluluk
dolum
dolunay
domates
domuz
don
donanım
donatanlık
donatım
dondurma
dondurucu
donukluk
dorse
doruk
dostluk
doyum
doyuruculuk
doz
dozaj
döküm
dökümhane
döküntü
döl
dölyatağı compound
dönence
döner
dönerci
döngü
dönme
dönüm
dönüş shows:VerbForm=Vnoun
dönüşlülük
dönüşüm
dördüz
dörtgen
dörtlük
dörtyol
döşek
döşem rare
dövüş shows:VerbForm=Vnoun
dram
drama
drenaj
dua
duba
dublaj
dublör class:person
dudak
duhul front
dulluk
duman
dumur
dupleks
durgu
durgunluk
durum
duruş shows:VerbForm=Vnoun
duruşma
duş
duşakabin
dut
duvak
duvar
duvarcılık
duyarga
duyarlık
duyarlılık
duyarsızlık
duygu
duygudaşlık
duygusallık
duyu
duyum
dübel
düdük
düello
düet
düğme
düğüm
düğün
dülgerlik
dümen
dünya
dürbün
dürtü
dürüm
dürüstlük
düş
düşey
düşkünlük
düşmanlık
düşük
düşünce
düşüncesizlik
düşüş shows:VerbForm=Vnoun
düzeltim
düzeltme shows:VerbForm=Vnoun
düzeltmen rare
düzeltmenlik
düzen
düzenbaz
düzenbazlık
düzenek
düzenleme shows:VerbForm=Vnoun
düzenleyicilik
düzenlilik
düzensizlik
düzey
düzeysizlik
düzgünlük
düzine
düzlem
düzlük
düzmece
düzyazı
ebat soften
ebelik
ebru
ecdat soften
ecel
ecir drop
ecnebi
ecnebilik
ecrimisil
ecza
eczacılık
eda
edat
edebiyat
edebiyatçılık
edep soften
edepsizlik
edilgenlik
edim
edinim
edisyon
editörlük
efekt
efelik
efendilik
efrat soften
efsane
egemenlik
ego
egoizm
egzersiz
egzoz
eğe
eğilim
eğim
eğitim
eğitimcilik
eğitimsizlik
eğitmenlik
eğlence
eğlenti
eğreti
eğri
ehemmiyet
ehemmiyetsizlik
ehil drop
ehlivukuf
ehliyetsizlik
ejderha
ek class:attributive
ekin
ekipman
eklektizm
eklem rare
ekmek
ekmekçilik
ekoloji
ekolojist class:person
ekonomi
ekonomistlik
ekosistem
ekran
eksen
ekseriyet
eksik
eksiklik
eksperlik
ekspertiz
ekspres
ekstrem
ekvator
el
elastikiyet
elbirliği compound
elbise
elçibey
eldiven
elebaşı
elebaşılık
elek
elektrik
elektrikçilik
elektron
elektronik
elem
elemanlık
eleme shows:VerbForm=Vnoun
element
eleştiri
eleştirmenlik
elips
elişi compound
elit
elkitabı compound
elkoyma
elma
elmas
elverişlilik
elverişsizlik
elyaf
emanet
emanetçilik
emare
emek
emekçilik
emeklilik
emeksizlik
emisyon
emlak hard front
emlakçılık
empati
emperyalizm
empoze
emsal front
emsalsizlik
emtia
emzik
encam
endam
endeks
endikasyon
endişe
endişesizlik
endüstri
enerji
enfeksiyon
enfiye
enflasyon
enflasyonculuk
enfrastrüktür
engebe
engel
engellilik
engerek
enginar
enjeksiyon
enkaz
enlem
ense
enstantane
enstrüman
entari
entegrasyon
entelektüel
entelektüellik
entrika
epik
epilepsi
epizot soften
eposta
erat
erbap soften
erdem
erdemlilik
erek
erekçilik
ergenlik
erginlik
erik
eriklik
erinç soften
erişilebilirlik
erişim
erişkin
erişkinlik
erk
erkân
erkeklik
ermişlik
eroin
eros
erotizm
erozyon
erzak hard
esaret
esas
eser
esin
esinti
esirlik
eskicilik
eskiçağ
eskilik
eskiz
eskrim
esnaflık
esneklik
espri
esrar
esrarengizlik
esrarkeş
estetik
eşantiyon
eşarp soften
eşbaşkan class:person
eşbaşkanlık
eşcinsellik
eşdeğer
eşdeğerlik
eşek
eşekarısı compound
eşgüdüm
eşik
eşitlik
eşitsizlik
eşkâl front
eşkıyalık
eşofman
eşraf
eşya
et
etek
eteklik
etken
etki
etkileşim
etkililik
etkinlik
etkisizlik
etnografya
etnoloji
etraf
etraflılık
etüt soften
evcik
evcil
evham
evhanımı compound
evlenme shows:VerbForm=Vnoun
evlilik
evliyalık
evre
evren
evrensellik
evrim
evsaf
eyer
eylem
eylemcilik
eylemsizlik
eyvan
ezan
ezber
ezgi
ezik
ezilmişlik
ezinç soften
eziyet
ezme shows:VerbForm=Vnoun
faaliyet
fabrikasyon
fabrikatörlük
facia
fahişelik
fakirhane
fakirlik
faks
faktoring
faktör
fal
fanatik
fanatiklik
fanatizm
fanila
fantezi
fanus
far
faraş
faraziye
fare
fark
farkındalık
farklılık
farmakoloji
fasikül
fason
fasulye
faşistlik
faşizm
fatih
fatiha
faul front
fauna
fayans
fayda
fayton
fazilet
faziletlilik
fazla
fazlalık
fecaat front
fecir drop
fedai
fedailik
fedakârlık
federalizm
fek double rare
felaket
felaketzede
felaketzedelik
felç soften
felsefe
feminist
feminizm
fen double
fenalık
fener
fenomen
feodalizm
fer
feragat front act:+etmek
ferağ
ferahlık
feraset
ferdiyet
feribot
fermuar
fersah
fert soften
fertlik
feryat soften
fes rare
fesat soften
fesatlık
fesih drop act:feshetmek
fesleğen
festival front
fetih drop
fetiş
fetva
feveran
fevkaladelik
feza
fıçı
fıkıh drop
fındık
fırça
fırın
fırıncılık
fırka
fırkat
fırsat
fırtına
fısıltı
fıskiye
fıstık
fıtık
fıtrat
fidan
fidanlık
fide
figan
figür
figüran
figüranlık
fiğ
fihrist
fiil
fikir drop
fikstür
fil
fildişi compound
file
fileto
filigran
filika
filinta
filiz
film
filo
filoloji
filozofluk
filtre
final front
finans
finansman
fincan
fino
firar
firarilik
firavun
fire
firkete
firuze
fiske
fişek
fitil
fitne
fitre
fiyasko
fiyatlandırma shows:VerbForm=Vnoun
fizibilite
fizik
fizikçilik
fizyoloji
fizyoterapi
flama
flanş
flaş
flora
flört
fobi
fok
fokurtu
folklor
folyo
fon
fonetik
fonksiyon
fonlama shows:VerbForm=Vnoun
fonogram
forma
formalite
formasyon
format
fors
forum
fosfor
fosil
fosseptik
fotoğraf
fotoğrafçılık
fotokopi
fotoroman
föy
fragman
fraksiyon
francala
franchising
frekans
fren
frengi
fresk
freze
frikik hard
fuar
fuhşiyat
fuhuş drop
fukara
fukaralık
funda
fundalık
furya
futbol
futbolculuk
füniküler
füsun
fütuhat
füze
gabin
gaf
gafil
gaflet
gaga
gaile
gaip soften
gaiplik
gala
galaksi
galeri
galericilik
galeyan
galibiyet
gam
gammaz
gammazlık
gamze
gangster
gangsterlik
ganimet
garabet
garaj
garanti
garantörlük
gardırop soften
gardiyanlık
garez
gariban
garibanlık
gariplik
garnitür
garnizon
garp soften
garsonluk
gasp
gaspçılık
gaybubet
gaye
gayret
gayretçilik
gayrimeşruluk
gaz
gazap soften
gazel
gazetecilik
gazilik
gazino
gazoz
gazve
gebelik
gecekonduculuk
gecelik
geceyarısı compound
gecikme shows:VerbForm=Vnoun
geçerlik
geçerlilik
geçersizlik
geçicilik
geçim
geçimsizlik
geçirgenlik
geçiş shows:VerbForm=Vnoun
geçkinlik
gedik
gedikli
geleceklik
gelenek
gelenekçilik
geleneksellik
gelgit
gelincik
gelinlik
geliş shows:VerbForm=Vnoun
gelişigüzellik
gelişim
gelişkinlik
gelişme shows:VerbForm=Vnoun
gelişmişlik
gemi
gemicilik
gen
gençlik
geneleme
genelev
genelleme shows:VerbForm=Vnoun
genellik
generallik
genişlik class:quantity
geniz drop
genotip soften
gensoru
gensoruluk
geometri
gerçek
gerçekçilik
gerçeklik
gerdan
gerdanlık
gereç soften
gerek
gerekirlik
gereklilik
gereksinim
gereksizlik
gergedan
gerginlik
geri
geribildirim
gericilik
gerilim
gerillacılık
gerillalık
getiri
getirim
gevezelik
gevşeklik
geyik
gezegen
gezginlik
gezi
gezinti
gıcık
gıcırtı
gıda
gıpta
gırtlak
gıyap soften
gıybet
gidiş shows:VerbForm=Vnoun
girdap soften
girdi rare
girinti
giriş shows:VerbForm=Vnoun act:girmek
girişim
girişimcilik
girişkenlik
gişe
gişeci
gitar
giyecek
giyim
giysi
gizem
gizemlilik
gizlilik
glikoz
gocuk
gofret
gol front
golf
gonca
gondol front
goril
goygoy
göbek
göç
göçebe
göçebelik
göçme shows:VerbForm=Vnoun
göçmenlik
göçük
göğüs drop
gök soften
gökbilim
gökbilimcilik
gökcismi compound
gökdelen
göktaşı compound
gökyüzü compound
gölcük
gölet
gölge
gölgelik
gömlek
gömü
gömüt
gönderi
gönderim
gönderme shows:VerbForm=Vnoun
gönenç soften
gönül drop
gönüldaş
gönüldaşlık
gönüllülük
gönülsüzlük
görecelik
görelilik
görenek
görev
görevlendirme shows:VerbForm=Vnoun
görevlilik
görevsizlik
görgü
görsel
görsellik
görü
görücü
görücülük
görümlük
görüngü
görünmezlik
görüntü
görüntüleme shows:VerbForm=Vnoun
görüntülük
görünüm
görünürlük
görünüş shows:VerbForm=Vnoun
görüş
görüşme shows:VerbForm=Vnoun
gösterge
gösteri
gösterim
gösteriş shows:VerbForm=Vnoun
gösterişçi
gösterişçilik
gövde
göz
gözaltı compound
gözbebeği compound
gözcü class:person
gözcülük
gözdağı compound
gözde
gözenek
gözetim
gözetimevi compound
gözetmen
gözetmenlik
gözlem
gözlemcilik
gözleme shows:VerbForm=Vnoun
gözlemevi compound
gözlük
gözpınarı compound
göztaşı compound
gözyaşı compound
grafik
grafit
gram
gramer
gramofon
granit
granül
gravür
gravyer
grev
grevcilik
greyder
greyfurt
grip soften
guatr
gudde
gulyabani
gurme
gurur
gusül drop
gübre
gübrelik
güç soften
güçlük
güçlülük
güçsüzlük
güderi
güdü
güdüm
güdümlülük
güfte
güğüm
gül
güldürü
gülle
gülünç soften
gülünçlük
gülüş shows:VerbForm=Vnoun
gümbürtü
gümrükçülük
gümrükleme shows:VerbForm=Vnoun
gümüş
günah
günahkârlık
günaydın
günbatımı compound
günbatısı compound
gündelikçilik
gündem
gündoğumu compound
gündöndü
güneş
güneşçilik
güneşlik
güney
güneybatı
güneydoğu
günışığı compound
günlük
gürbüzlük
güreş
güreşçilik
güreşme shows:VerbForm=Vnoun
gürgen
gürültü
gürz
güve rare
güven
güvenilirlik
güvenirlik
güvenlik
güvenoyu compound
güvensizlik
güvercin
güverte
güzelleme
güzellik
güzergâh
habbe
haber
habercilik
haberdarlık
haberleşme shows:VerbForm=Vnoun
habis
hac double
hacamat
hacet
hacılık
hacim drop class:quantity
hacimlilik
hacir drop
haciz drop act:haczetmek
had double front
hadde
hademelik
hadis
hadise
hafıza
hafızlık
hafiflik
hafriyat
haftaym
hahamlık
hainlik
hak double
hakaniyet
hakanlık
hakaret
hakediş
hakemlik
hakikat front
hakkaniyet
hakkaniyetlilik
hakkaniyetsizlik
haksızlık
halat
halay
halayık
halefiyet
haleflik
halel
halı
halıcılık
halifelik
halita
halka
halkbilim
halkçılık
halkevi compound
halkoylaması compound
halkoyu compound
halsizlik
halter
halüsinasyon
halvet
hamak
hamallık
hamamböceği compound
hamaset
hamilelik
hamle
hamlık
hammadde
hammaddecilik
hamsi
hamur
hanay
hançer
handikap soften
hane
hanelik
hangar
hanımefendilik
hanımlık
hanlık
hap
hapşırık
harabe
haram
haraplık
hararet
harbiye
harcırah
hardal
harekât
hareket
hareketlilik
hareketsizlik
harem
harf front
harfiyat
harici
harika
harman
harp soften front
hasar
hasat soften
hasbıhâl front
haseki
haset
hasılat
hasımlık
hasır
haslet
haslık
hasret
hassasiyet
hassaslık
hastabakıcılık
hastahane
hastalık
haşarat
haşarılık
haşere
haşhaş
haşır
haşin
haşlama shows:VerbForm=Vnoun
haşmet
hat double
hata
hatalılık
hatır
hatıra
hatim drop
hatip soften
hatiplik
hattat
hattatlık
hav
hava
havacılık
havadis
havagazı compound
havale act:+etmek
havan
havas
havayolları compound
havlu
havra
havuç soften
havuz
havyar
havza
haya
hayal front
hayalcilik
hayalet
hayat
haydutluk
hayhuy
hayır drop
hayırdua
hayırsever class:person
hayırseverlik
hayız
haykırış shows:VerbForm=Vnoun
haylaz
haylazlık
haymatlos
haymatlosluk
hayranlık
hayret
haysiyet
haysiyetsizlik
hayvan
hayvancılık
hayvanseverlik
haz double
hazan
hazım drop
hazımsızlık
hazırlık
hazırlıksızlık
hazinedar class:person
hazinedarlık
hazne
hâkimiyet
hâl front
hece
hedef
hedik
hediye
hegemonya
hekimlik
hektar
helak hard front
helal front
helezon
helikopter
helva
hemcins
hemdert soften
hemfikirlik
hemoglobin
hemşehrilik
hemşerilik
hemşirelik
hendek
hendese
hengâme
hentbol
hepatit
hergele
herif
heriflik
hesaplayıcı
heterojenlik
heves
heybe
heybet
heyecan
heyelan
heykel
heykelcilik
heykeltıraşlık
heyula
hezeyan
hezimet
hıçkırık
hıfız drop
hıfzıssıhha
hınç soften
hırçınlık
hırdavat
hırıltı
hıristiyanlık
hırka
hırpani
hırs
hırsızlık
hırslılık
hısımlık
hışım drop
hışırtı
hıyanet
hıyar
hıyarlık
hız class:quantity
hicap soften
hiciv drop
hicran
hicret
hiç
hiçlik
hidayet
hiddet
hidroelektrik
hidrojen
hidrokarbon
hidroloji
hijyen
hikâye
hikâyecilik
hikmet
hilal front
hile
hilekârlık
hilkat front
himaye act:+etmek
himmet
hindi
hindistancevizi compound
hipnoz
hipodrom
hipotenüs
hipotez
his double
hisar
hisse
hissedarlık
hissiyat
histoloji
hitabe
hitabet
hitam
hitap soften
hiyerarşi
hiza
hizip soften drop
hizmet
hizmetçilik
hizmetkâr class:person
hizmetkârlık
hobi
hocalık
hol
hologram
homojenlik
homurtu
hoparlör
hora
hormon
horoz
hortlak
hortum
horultu
hostel
hosteslik
hoşaf
hoşbeş
hoşgörü
hoşluk
hoşnutluk
hoşnutsuzluk
hovarda
hovardalık
höyük
hububat
hucurat
hukukçu class:person
hukukçuluk
hukukilik
hukuksuzluk
hulasa
hulle
hulul front
huni
hurafe
hurç soften
hurda
hurdacılık
hurma
husul front
husumet
husus
hususiyet
husye
hutbe
huy
huysuzluk
huzme
huzur
huzursuzluk
hücre
hücum
hükümdarlık
hükümlülük
hükümranlık
hükümsüzlük
hümanizm
hüner
hürlük
hürmet
hürriyet
hürriyetçilik
hüsnükuruntu
hüsnüniyet
hüsran
hüviyet
hüzün drop
ıhlamur
ırgatlık
ırk
ırkçılık
ırz
ısı
ısırgan
ıskarta
ıslah act:+etmek
ıslahat
ıslık
ıspanak
ısrar
ıstaka
ıstakoz
ıstırap soften
ışık
ışıltı
ışın
ıtır drop
ızdırap soften
ızgara
iade act:+etmek
iaşe
ibadet
ibadethane
ibare
ibibik
ibik
iblağ act:+etmek
iblis
ibra act:+etmek
ibraz act:+etmek
ibre
ibret
ibrik
ibtidai
icabet act:+etmek
icap soften
icar
icat soften
icazet
icazetname
icbar
icra act:+etmek
iç class:attributive
içecek
içedönüklük
içerik
içgörü
içgüdü
içim
içindekiler
içişleri compound
içki
içkili
içmimar
içmimarlık
içsellik
içtenlik
içtima
idarecilik
idareimaslahat
iddet
iddia act:+etmek
iddialılık
ideal front
idealist
idealistlik
idealizm
ideallik
ideolog class:person
ideoloji
idman
idrak hard front
idrar
ifa act:+etmek
ifade
iffet
iffetsizlik
iflas
ifrat
ifraz act:+etmek
ifrazat
ifşa act:+etmek
ifşaat
iftar
iftihar
iftira
iguana
iğfal front
iğne
iğrençlik
ihale act:+etmek
ihanet
ihata
ihbar act:+etmek
ihbarcılık
ihbarlı
ihdas act:+etmek
ihlal front act:+etmek
ihmal front
ihmalkârlık
ihracat act:ihraç_etmek
ihracatçılık
ihraç soften act:+etmek
ihraz
ihsan
ihtar act:+etmek
ihtarlık
ihtilaf
ihtilal front
ihtilalcilik
ihtilat
ihtimal front
ihtimam
ihtiras
ihtisas
ihtişam
ihtiva
ihtiyaç soften
ihtiyaççılık
ihtiyari
ihtiyarlık
ihtiyat
ihtiyatlılık
ihtiyatsızlık
ihya
ihzar
ikame act:+etmek
ikamet act:+etmek
ikaz
ikbal front
ikilem
ikileme shows:VerbForm=Vnoun
ikilik
ikinci
ikincilik
ikircik
ikiyüzlü
ikiyüzlülük
ikizkenar
iklim
ikmal front act:+etmek
ikna
ikon
ikrah
ikram
ikramiyelik
ikrar
ikraz
iktibas act:+etmek
iktidarsızlık
iktifa
iktisadilik
iktisap soften act:+etmek
iktisat soften
iktisatçılık
iktiza
ilaç soften
ilaççılık
ilah
ilahi
ilahiyat
ilancılık
ilave act:+etmek class:attributive
ileri
ilericilik
ileti
ilga act:+etmek
ilgi
ilgisizlik
ilhak hard
ilham
ilik rare
ilim drop
ilinti
ilişik
ilişiklik
ilişki
ilkah
ilkel
ilkelik
ilkellik
ilkgençlik
ilköğretim
ilkyardım
illet
illiyet
iltibas
iltica act:+etmek
iltifat
iltihak hard act:+etmek
iltihap soften
iltimas
imal front act:+etmek
imalat act:imal_etmek
imalathane
imambayıldı
imamlık
iman
imar
imaret
imarethane
imbik
imece
imge
imgelem
imha act:+etmek
imitasyon
imkân
imkânsızlık
imla
imparatoriçelik
imrenti
imsakiye
imtihan
imtina act:+etmek
imtiyaz
imtizaç soften
imza
imzalama shows:VerbForm=Vnoun
in rare
inanç soften
inançsızlık
inandırıcılık
inanılmazlık
inanırlık
inanış shows:VerbForm=Vnoun
inat soften
inatçılık
inceleme shows:VerbForm=Vnoun
incelik
inci
incir
indeks
indirme shows:VerbForm=Vnoun
inek
infak hard
infial front
infilak hard
inhiraf
inhisar
inhisarcı
inhitat
inilti
inisiyatif
iniş shows:VerbForm=Vnoun
inkâr
inkılap soften
inkılapçılık
inkıraz
inkişaf
inme shows:VerbForm=Vnoun
inorganik
insaf
insafsızlık
insancıllık
insaniyet
insanlık
insanoğlu compound
insicam
inşa act:+etmek
inşaat
inşirah
intaç soften
internet
intiba
intibak hard
intifa
intihal front
intihar
intikal front act:+etmek
intikam
intizam
intizamlılık
intizamsızlık
intizar
inzibat
inziva
ip
ipek
ipekböceği compound
iplik
ipnoz
ipotek
iptal front act:+etmek
iptidai
ipucu compound
irade
iradesizlik
iradilik
irat soften
iratlık
irca
irin
iris
irkilti
irmik
ironi
irsiyet
irşat soften
irtibat
irtica
irtidat soften
irtifa
irtifak hard
irtihal front
irtikâp soften
is rare
isabet
isabetlilik
isabetsizlik
ishal front
isilik
isim drop
iskambil
iskân
iskelet
iskemle
iskorbüt
islah
islamcılık
islamiyet
isnat soften act:+etmek
ispat act:+etmek
ispirto
ispiyon
israf
istatistik
istatistikçilik
istavrit
istek
isteklilik
isteksizlik
istem
istemsizlik
istiane
istiap soften
istiare
istibdat soften
istidat soften
istidlal front
istif
istifa act:+etmek
istifade act:+etmek
istifham
istifra
istihare
istihbarat
istihdam act:+etmek
istihkak hard
istihkâm
istihlak hard front
istihsal front act:+etmek
istihza
istikamet
istikbal front
istiklal front
istikrar
istikrarsızlık
istikraz
istila
istimal front act:+etmek
istimlak hard front act:+etmek
istimzaç soften
istinabe
istinaf
istinat soften
istintak hard
istirahat front
istirahatgâh
istirdat soften act:+etmek
istirham
istiridye
istismar
istisna
istisnailik
istişare act:+etmek governs:ins
istitrat soften
istizah
istizan
isyan
isyancılık
isyankârlık
iş
işaret
işbaşı compound
işbirliği compound governs:loc
işbirlikçi class:person
işbirlikçilik
işbölümü compound
işçilik
işgal front act:+etmek
işgalci
işgalcilik
işgöremezlik
işgücü compound
işgüder
işgüzar
işgüzarlık
işkembe
işkence
işkolu compound
işlem
işlemci
işleme shows:VerbForm=Vnoun
işlerlik
işletim
işletmecilik
işletmenlik
işlev
işlevsellik
işleyiş shows:VerbForm=Vnoun
işlik
işporta
işportacılık
işsiz
işsizlik
iştah
iştahsızlık
işteşlik
iştigal front
iştiha
iştira
iştirak hard front act:+etmek
iştirakçilik
iştiyak hard
işve
işverenlik
it rare
itaat front
itaatsizlik
itfa
itfaiyecilik
ithaf
ithal front act:+etmek
ithalat act:ithal_etmek
itham act:+etmek
itibar
itici
itidal front
itikat soften
itikâf
itilaf
itimat soften
itimatname
itina
itiraf
itirafname
itiraz act:+etmek
itiyat soften
itlaf
itmam
ittihaz act:+etmek
ittifak hard
ittifakname
ittihat soften
ivaz
ivecenlik
ivedilik
ivme
iyelik
iyileşme shows:VerbForm=Vnoun
iyileştirme shows:VerbForm=Vnoun
iyilik
iyilikseverlik
iyimserlik
iyiniyet
iyon
iyot soften
iz
izabe
izah act:+etmek
izahat
izale
izaleişüyu
izan
izbe
izci
izcilik
izdiham
izdivaç soften
izdüşüm
izin drop
izinsizlik
izlek
izleme shows:VerbForm=Vnoun
izlence
izlenim
izleyicilik
izmarit
izobar
izolasyon
izolatör
izole
jaguar
jakuzi
jambon
jandarmalık
jant
jargon
jarse
jartiyer
jel
jelatin
jenerasyon
jeneratör
jenerik
jeofizik
jeologluk
jeoloji
jeopolitik
jest
jet
jigolo
jilet
jimnastik
jogging
joker
jokeylik
jöle
jurnal front
jübile
jüpon
kabadayılık
kabahat front
kabak
kabakulak
kabalık
kaban
kabarcık
kabare
kabarıklık
kabartı
kabartma shows:VerbForm=Vnoun
kabil
kabile
kabiliyet
kabin
kabir drop
kablo
kabotaj
kabuk
kabul front act:+etmek
kaburga
kabza
kaçakçılık
kaçaklık
kaçamak
kaçınılmazlık
kaçış shows:VerbForm=Vnoun
kadastro
kadavra
kadeh
kademe
kader
kadınlık
kadife
kadir drop
kadirşinaslık
kadran
kadro
kafa
kafatası compound
kafein
kafes
kafile
kafiye
kaftan
kağanlık
kağnı
kahır drop
kahkaha
kahpe
kahpelik
kahramanlık
kahvaltı
kahvaltılık
kahve
kahvecilik
kahverengi compound
kaime
kakao
kaktüs
kalabalık
kalas
kalay
kalça
kaldıraç soften
kaldırım
kalecilik
kalem
kalemtıraş
kalender
kalfalık
kalıcılık
kalınlık
kalıntı
kalıp soften
kalıt
kalıtım
kalibre
kalite
kalitesizlik
kalkan rare
kalkınma shows:VerbForm=Vnoun
kalkış shows:VerbForm=Vnoun
kalkışma shows:VerbForm=Vnoun
kalori
kalorifer
kalp soften front
kalpak
kalsiyum
kama
kamara
kamarot
kambur
kamburluk
kamçı
kamelya
kamera
kameramanlık
kamış
kamp
kampanya
kampüs
kamu
kamuflaj
kamulaştırma shows:VerbForm=Vnoun
kamuoyu compound class:body
kamus
kamyon
kamyonculuk
kamyonet
kan
kanaat front
kanaatkârlık
kanal
kanalizasyon
kanarya
kanat soften
kanca
kancık
kanepe
kangren
kanguru
kanı
kanıt
kanka
kano
kanonik
kanser
kansızlık
kantar
kantin
kantite
kanunilik
kanunsuzluk
kanyon
kaos
kap soften
kapak
kapakçık
kapalılık
kapan
kapanış shows:VerbForm=Vnoun
kapari
kapasite class:quantity
kapatma shows:VerbForm=Vnoun
kapı
kapıcılık
kapitalistlik
kapitalizm
kapitülasyon
kaplan
kaplumbağa
kapris
kapsam
kapsül
kaptanlık
kaptıkaçtı
kapuska
kaput
kar
karabasan
karabiber
karaborsa
karaca
karaciğer
karakter
karalama shows:VerbForm=Vnoun
karaltı
karamela
karamsarlık
karanfil
karanlık
karantina
kararlılık
kararsızlık
karasaban
karasevda
karasinek
karatahta
karate
karavan
karayel
karayolları compound
karbon
karbondioksit
karbonhidrat
kardeşlik
kardiyoloji
kare
karga
kargaşa
kargaşalık
kargo
kargoculuk
karılık
karın drop
karınca
karış
karışıklık
karides
karikatüristlik
karine
kariyer
karizma
karmaşa
karmaşıklık
karnabahar
karnaval
karnıyarık
karpuz
karşı
karşılama shows:VerbForm=Vnoun
karşılaşma shows:VerbForm=Vnoun
karşılaştırma shows:VerbForm=Vnoun
karşılık
karşılıklılık
karşıt
karşıtlık
kart
kartal
kartografya
kartopu compound
kartuş
karyola
karz
kas
kasa
kasaplık
kaset
kasık
kasır drop
kasırga
kasıt drop
kaside
kasiyerlik
kask
kasket
kast
kasvet
kaş
kaşar
kaşe
kaşık
kaşıntı
kaşkol
kat
katalizör
katar
katarakt
katedral front
kategori
katılık
katılım act:katılmak
katılımcılık
katır
katillik
katkı
katliam
katliamcı
katma
katman
katolik
katoliklik
katot soften
katra
katran
katsayı
kauçuk
kavak
kaval
kavanoz
kavga
kavgacılık
kavim drop
kavis drop
kavram
kavrayış shows:VerbForm=Vnoun
kavuk
kavun
kavurma
kavuşum
kaya
kayak
kayalık
kaydırak
kaydiye
kaygan
kaygı
kaygısızlık
kayık
kayıkçılık
kayıkhane
kayınço
kayıp soften drop
kayırmacılık
kayısı
kayıt soften drop act:kaydetmek
kayıtdışılık
kayıtsızlık
kaymak
kaymaklık
kaynak
kaynakça
kaynakçılık
kaytan
kayyımlık
kayyumluk
kaz rare
kaza
kazak
kazan
kazanççılık
kazançlılık
kazandırıcı
kazanım
kazazede
kazazedelik
kazı
kazık
kazıntı
kazma
kâbus
kâğıt soften
kâhinlik
kâhyalık
kâinat
kâkül
kâse
kâşane
kâşiflik
kâtiplik
kebap soften
keçe
keçi
keder
kedi
kefaletle
kefaret
kefe
kefen
kefillik
kefiye
kehanet
kehribar
kek
kekeme
kekemelik
kekik
keklik
kel rare
kelebek
kelepçe
kelepir
keleş
kelime
kellik
keloğlan
kemalizm
keman
kemancılık
kemençe
kement soften
kemer
kemik
kemirgen
kemiyet
kemoterapi
kenar
kene
kenet
kenevir
kentleşme shows:VerbForm=Vnoun
kentlilik
kentsoylu
kentsoyluluk
kep
kepazelik
kepçe
keramet
kere
kereste
kereviz
kerhane
kerpeten
kerpiç soften
kertenkele
kervan
kervansaray
kesafet
kese
kesenek
keser rare
kesici
kesik
kesiklik
kesim act:kesmek
kesimhane
kesinlik
kesinti
kesir drop
kesişim
kesit
keskinlik
kesme shows:VerbForm=Vnoun
kestane
keşif drop act:keşfetmek
keşişlik
keşmekeş
ket
ketçap soften
keten
ketum
ketumiyet
kevgir
keyfilik
keyfiyet
keyif drop
keyifsizlik
kez
kıble
kıç
kıdem
kıdemli
kıkırdak
kıkırtı
kıl rare
kılavuz
kılavuzluk
kılcal
kılıç soften
kılıççılık
kılıf
kılık
kımıltı
kına
kınagecesi compound
kıpırtı
kır
kıraat front
kıraathane
kırağı
kırat
kırgınlık
kırık
kırıklık
kırılganlık
kırım
kırıntı
kırkayak
kırlangıç soften
kırlent
kırmızıbiber
kırpıntı
kırsal
kırtasiye
kırtasiyecilik
kısalık
kısaltım
kısaltma shows:VerbForm=Vnoun
kısırlık
kısıt
kısıtlama shows:VerbForm=Vnoun
kısıtlılık
kıskaç soften
kıskançlık
kısmet
kısmilik
kısrak
kıstas
kışkırtıcı
kışkırtıcılık
kıtır
kıtlık
kıvam
kıvanç soften
kıvılcım
kıvırcık
kıvraklık
kıvrım
kıyafet
kıyak
kıyam
kıyamet
kıyas
kıyım
kıyma shows:VerbForm=Vnoun
kıymet
kıymetlilik
kıymık
kızak
kızamık
kızamıkçık
kızartma shows:VerbForm=Vnoun
kızgınlık
kızıl
kızıllık
kibarlık
kibir drop
kibrit
kibritçi
kifayet
kil
kilim
kilit soften
kilo
kilogram
kilometre
kilometrekare
kimsesizlik
kimya
kimyacılık
kimyagerlik
kimyasal
kimyon
kin rare
kinaye
kinin
kip
kiracılık
kiralama shows:VerbForm=Vnoun
kiralık
kiraz
kireç soften
kiremit soften
kirleten
kirlilik
kirpi
kirpik
kist
kisve
kişilik
kitapçılık
kitaplık
kitle
kitlesellik
kivi
klakson
klan
klarnet
klasik
klasman
klasör
klavuz
klavye
klima
kliring
klişe
klitoris
klon
klor
klozet
kobay
kobra
kocakarı
kocalık
koç
koçan
kodaman
kofana
koğuş
kokain
kokoreç soften
kokoz
kokteyl
koku
kol
kola
kolaj
kolaylık
koleksiyon
kolektivizm
kolera
kolesterol front
koli
kollektif
kolon
koloni
kolonya
kolostrum
kolpa
koltuk
koltukaltı compound
koltukçu
kolye
komandoluk
kombi
kombinasyon
kombinezon
komedi
komedyen class:person
komedyenlik
komiserlik
komisyonculuk
komodin
kompleks
komplekslik
komplikasyon
kompliman
komplo
komposto
kompozisyon
kompozitör class:person
kompresör
komşuluk
komut
komuta
komünikasyon
komünistlik
komünizm
komünyon
konak
konçerto
kondisyon
kondüktörlük
konfeksiyon
konferans
konfor
kongre
koni
konik
konjonktür
konkordato
konsantrasyon
konsept
konser
konserve
konsolidasyon
konsomatris
konsül
kontak
kontekst
kontenjan
kontes
konteyner
kontrast
kontrat
kontrbas
kontrol front act:+etmek
kontrolörlük
kontrolsüzlük
kontur
konu class:attributive
konukluk
konukseverlik
konum
konuşma shows:VerbForm=Vnoun
konuşmacılık
konvoy
konyak
kooperatifçilik
koordinasyon
koordinat
kopça
kopukluk
kopuz
kor rare
kordiplomatik
kordon
korelasyon
korkaklık
korku
korkuluk
korkusuzluk
korna
korner
korniş
korporasyon
korsanlık
korse
kort
koru
koruluk
koruma shows:VerbForm=Vnoun
korunma shows:VerbForm=Vnoun,Voice=Pass
koruyucu
koruyuculuk
kostüm
koşturmaca
koşu
koşuşturma shows:VerbForm=Vnoun
koşut
koşutluk
kot
kota class:quantity
kotra
kova
kovan
kovuşturma shows:VerbForm=Vnoun
koy rare
koyun
koz
koza
kozalak
kozmetik
kozmonot
köfte
köhnelik
kök
köken
kökenbilim
köklülük
köknar
kölelik
kömür
kömürcülük
kömürlük
köpek
köpekbalığı compound
köprü
köprücük
köpük
kör
kördüğüm
körebe
körlük
körük
kös
kösele
köstebek
köstek
köşe
köşebent soften
kötülük
kötümser
kötümserlik
kötüniyet
köylülük
köz
kraliçelik
kramp
krampon
krank
krater
kravat
kredibilite
krem
krema
kriko
kripto
kriptoloji
kristal front
kriter
kriz
kroniklik
kronoloji
kronometre
kroşe
kruvaze
kruvazör
kuaförlük
kubbe
kucak
kudret
kudurganlık
kuduz
kuğu
kukla
kukuleta
kula
kulaç soften
kulak
kulakçık
kulaklık
kulampara
kule
kulis
kullanıcılık
kullanım act:kullanmak
kullanış shows:VerbForm=Vnoun
kullanışlılık
kulluk
kulp
kuluçka
kulunç soften
kum
kuma
kumanda
kumandanlık
kumanya
kumar
kumarbazlık
kumarhane
kumaş
kumaşçılık
kumbara
kumluk
kumpanya
kumpas
kumru
kumul
kundak
kundakçılık
kundura
kunduracılık
kupa
kupür
kur
kura
kurabiye
kurak
kuraklık
kuraldışılık
kuralsızlık
kuram
kurbağa
kurban
kurdele
kurgu
kurmaca
kurmaylık
kurnaz
kurnazlık
kurs
kurşun
kurşunculuk
kurşunkalem
kurt soften rare
kurtarıcı
kurtarıcılık
kurtuluş
kuruculuk
kurultay
kurulum
kurumluluk
kuruntu
kurut
kuruyemiş
kuryelik
kusmuk
kusur
kusursuzluk
kuş
kuşak
kuşatılmışlık
kuşatma shows:VerbForm=Vnoun
kuşbakışı compound
kuşbaşı compound
kuşet
kuşkonmaz
kuşku
kutlama shows:VerbForm=Vnoun
kutlu
kutsal
kutsallık
kutsiyet
kutu
kutup soften drop
kuvars
kuvöz
kuvvet
kuvvetlilik
kuyruk
kuyruklu
kuyrukluyıldız
kuytu
kuyu
kuyumculuk
kuzey
kuzeybatı
kuzeydoğu
kuzeyli
kuzgun
kuzguncuk
kuzu
kübizm
küçükbaş
küçüklük
küf
küfür drop
kükürt soften
kül
külah
külçe
külfet
külliyat
külliye
külot
kült
kültür
kültürfizik
kültürsüzlük
küme
künye
küp
küpe
küpeşte
kür
kürdan
küre
kürek
küreselleşme shows:VerbForm=Vnoun
kürk
kürsü
kürtaj
küskünlük
küslük
küstah
küstahlık
kütle
kütleçekim
kütürtü
küvet
label
laborant class:person
laboratuar
laçkalık
lades
ladin
laf
lafazan
lafazanlık
lafız drop
lağım
lahana
lahavle
lahit soften drop
lahmacun
lahza
laiklik
laisizm
lakap soften
lakırdı
lale
lama
lamba
lambri
lanet
laptop hard
larva
lastik
lata
latife
laubalilik
lav rare
lavabo
lavanta
lavaş
lavman
layık
layihacı class:person
lazer
lazımlık
leasing
legorn
leğen
lehçe
lehdarlık
lehim
lehtarlık
leke
lektör class:person
lektörlük
lenf
lens
lento
leopar
lerze
leş
levazım
levha
levrek
levye
leylak
leylek
lezyon
lezzet
libas
liberalizm
libero
libido
libre
libretto
liderlik
lif
lig
likidite
likör
limanlık
limit class:quantity
limon
limonata
limonlu
limuzin
linç hard
link
linyit
lipid
liret
lisan
literatür
litografya
litre
lityum
liyakat front
liyakatsizlik
lobi
lobut
lodos
logar
logo
loğusa
loğusalık
lojistik
lojman
lokal front
lokantacılık
lokasyon
lokavt
lokma
lokomotif
lokum
lombar
lor
lordluk
lostra
losyon
loşluk
loto
lökosit
lösemi
lugat front
lunapark hard
lüfer
lügat front
lüks
lükslük
lüle
lütuf drop
lütufkârlık
lüzum
maarif
mabet soften
macera
maceracılık
maceraperest
maceraperestlik
macun
maç
madalya
madalyon
madara
maddesellik
maddiyat
maden
madencilik
madrabaz
maestro
mafsal
magazin
magnezyum
mağara
mağdurluk
mağlubiyet
mağlup soften
mağrip soften
mağrurluk
maharet
mahcubiyet
mahcupluk
mahcuz
mahfaza
mahfil
mahir
mahirlik
mahiyet
mahkûmluk
mahlas
mahluk hard
mahlukat
mahmurluk
mahmuz
mahreç soften
mahremiyet
mahrum
mahrumiyet
mahsul front
mahsup soften act:+etmek
mahsur
mahşer
mahya
mahzen
mahzur
mail
maişet
maiyet
makale
makara
makarna
makas
maket
makina
makine
makinistlik
makro
makroekonomi
maksat soften
maksimizasyon
maksimum
maktel
maktul front
makyaj
makyöz
mal
malarya
malikâne
maliyecilik
maltız
maluliyet
malullük
malumat
malvarlığı compound
malzeme
mama
mamelek hard
mamul front
mamulat
mamut
mana
manavlık
mancınık
manda
mandal
mandalina
mandıra
mandolin
maneviyat
manevra
manga
mangal
mani
manifatura
manikür
manipülasyon
mankafa
manken
mankenlik
manolya
manometre
mansiyon
manşet
mantalite
mantar
mantık
mantıkçılık
mantıksızlık
manto
manyak
manyaklık
manyetizma
manyeto
manzara
manzume
maraba
marangozluk
maraton
maraz
mareşallik
margarin
marifet
marj
marjinallik
marka
marksizm
marmelat soften
marş
martaval
martı
maruf
marul
maruzat
maruziyet
masa
masaj
masal
masatenisi compound
maskara
maskaralık
maske
maskot
maslahat
maslahatgüzarlık
mason
masonluk
masör
masöz
masruf
mastar
masumiyet
masumluk
maşa
matara
matbaa
matbaacılık
matbua
matbuat
matem
matematik
matematikçilik
matematiksellik
materyal front
materyalizm
matine
matkap soften
matris
maval
mavilik
mavna
mavzer
maya
maydanoz
mayın
mayıncılık
maymun
maymuncuk
mayo
mayonez
mazeret
mazeretsizlik
mazgal
mazi
mazlum
mazlumluk
mazmun
mazoşist
mazoşizm
mazot
mazruf
meal front
mebusluk
mecaz
mecburilik
mecburiyet
mecra
meczupluk
medar
medarıiftihar
medcezir
meddah
meddahlık
medenilik
medeniyet
medet
medrese
medya
mefhum
mefkûre
mefruşat
megafon
megaloman
mehabet
mehtap soften
mehter
mekanik
mekanizasyon
mekanizma
mekân
mekik
mektep soften
melal front
melanet
melankoli
melek
melez
melezlik
melodi
melodram
meltem
memba
meme
memnuniyet
memnunluk
memuriyet
memurluk
menajer
menajerlik
mendil
mendirek
menekşe
menenjit
meneviş
menfaat front
menfez
mengene
meni
menisküs
menkul front
menopoz
mensubiyet
mensup soften
menşe silent
menteşe
mentol front
menü
menzil
merak hard
meram
merasim
mercan
mercek
mercimek
merdane
merdiven
merdivenaltı
merhale
merhamet
merhem
meridyen
merkep soften
merkezcilik
merkeziyet
merkeziyetçilik
mermer
mermercilik
mermi
mersiye
mertebe
mertlik
mesafe class:quantity
mesaj
mesane
mesele
mesih
mesire
meskenet
meslek
mesleklik
meslektaşlık
mesnet soften
mest
mesuliyet
mesuliyetsizlik
meşakkat
meşale
meşe
meşgale
meşguliyet
meşin
meşrubat
meşruiyet
meşruluk
meşruta
meşrutiyet
meşveret
metabolizma
metafizik
metafor
metal front
metalurji
metanet
metanetsizlik
metanol front
metazori
meteor
meteorologluk
meteoroloji
methiye
metin drop
metodoloji
metot soften
metraj
metre
metrekare
metreküp soften
metres
metreslik
metro
metropol front
mevcudiyet
mevcut soften
mevki silent
mevkidaş
mevkidaşlık
mevlit soften
mevlithan
mevsimlik
mevt
mevzi silent
mevzu silent
meyhaneci
meyhanecilik
meyil drop
meymenet
meyve
meyvecilik
mezalim
mezar
mezarcı class:person
mezarcılık
mezat soften
mezbaha
mezbele
meze
mezhep soften
mezhepçilik
meziyet
mezuniyet
mezunluk
mezura
mıh
mıknatıs
mıntıka
mırıltı
mısır
mısra
mıymıntı
mızıka
mızrak
mızrakçılık
mızrap soften
mide
midi
midibüs
midye
migren
miğfer
mihenk soften
mihman
mihmandar class:person
mihmandarlık
mihnet
mihrak hard
mihrap soften
mikro
mikrobiyoloji
mikrofilm
mikrofiş
mikrofon
mikroişlemci
mikrop soften
mikroskop soften
miktar class:quantity
mil rare
milibar
milim
milimetre
militanlık
militarizm
millet class:state
milletvekilliği compound
millileştirme shows:VerbForm=Vnoun
milliyet
milliyetçilik
milliyetsizlik
mim
mimari
mimarlık
mimik
minare
minarecilik
minder
minibüs
minibüsçülük
minimum
minnet
minnettarlık
minör
mintan
minval front
minyatür
minyon
miras
mirasçılık
misafirhane
misafirlik
misafirperverlik
misal front
misil drop
misket
miskin
miskinlik
misyoner
misyonerlik
mit
miting
mitingci class:person
mitoloji
mitoz
mitralyöz
mizaç soften
mizah
mizanpaj
mobbing
mobilya
mobilyacılık
moda
model
modem
modernizasyon
modernizm
modernlik
modifikasyon
modül
modülasyon
mola
molekül
mollalık
moloz
moment
monarşi
monarşist
monitör
monografi
monoksit
monolog
monopol front
monotonluk
mont
montaj
moral front
moralsizlik
moratoryum
morfin
morfoloji
morg
morluk
mors
mortgage
moruk
motif
motivasyon
motor
motorin
motosiklet
mozaik hard
mozole
muacceliyet
muadil
muafiyet
muafiyetlik
muaheze
muallak
muallel
muallimlik
muamelat
muamele
muamma
muariz
muasır
muaşeret
muavenet
muavinlik
muayene act:+etmek
muayenehane
muazzamlık
mucitlik
mucize
mucur
muflis
muflislik
muhabbet
muhabbetkuşu compound
muhaberat
muhabere
muhabirlik
muhafaza act:+etmek
muhafazakârlık
muhafız
muhafızlık
muhakemat
muhakeme
muhaliflik
muhallebi
muhammes
muharebe
muharip soften
muharrir
muharrirlik
muhasara
muhasebe
muhasebecilik
muhasım
muhataplık
muhavere
muhayyile
muhbirlik
muhtariyet
muhteva
muhteviyat
mukabele
mukaddesat
mukaddime
mukallit soften
mukataa
mukavemet
mukavva
mukayese
mukayyit soften
mukim
mukimlik
mukoza
mukteza
muktezi
multimedya
mum
mumya
muntazamlık
murabaha
murakabe act:+etmek
murat soften
musahhih
musahip soften
musalla
musevilik
musibet
musiki
musikişinas
muska
muskat
musluk
muson
muştu
muta
mutaassıplık
mutabakat
mutasavvıf
mutasyon
mutemetlik
mutlakıyet
mutlakiyet
mutlaklık
mutlukent
mutluluk
mutsuzluk
muvafakat front
muvafakatname
muvaffakiyet
muvakkithane
muvazaa
muvazene
muvazenesizlik
muvazzaf
muz
muzaffer
muzırlık
muzip soften
mübadele act:+etmek
mübaşirlik
mübayaa
mücevher
mücevhercilik
müdafaa
müdafaaname
müdahale act:+etmek
müdana
müdara
müdavim
müdavimlik
müddei
müddeialeyh
müddeiumumi
müddeiumumilik
müderrislik
müebbetlik
müelliflik
müesses
müessiriyet
müezzinlik
müfettişlik
müfredat
müfreze
müfsit soften
müfteri
müfterilik
mühendishane
mühendislik
mühimlik
mühimmat
mühre
mühtedi
mühür drop
mükâfat
mükellefiyetlik
mükelleflik
mükemmeliyet
mükemmellik
mükerrerlik
müktesep soften
mülahaza
mülakat
mülayimlik
mülazemet
mülazım
mülga
mülk
mülkiyet
mültecilik
mültezim
mümarese
mümessil class:person
mümessillik
mümin
müminlik
münafık
münafıklık
münakaşa
münasebet
münasebetsizlik
münavebe
mündericat
müneccim
müneccimlik
münevver
müntesip soften
müracaat act:+etmek
müracaatçılık
mürebbi
mürekkep soften
mürettebat
mürettip soften
mürüvvet
müsabaka
müsabık hard
müsabıklık
müsamaha
müsamahakârlık
müsamere
müsavat
müsebbip soften
müshil
müskirat
müslüman
müslümanlık
müspet
müstahkem
müstahsil
müstahsillik
müstahzar
müstakillik
müstehcenlik
müstemleke
müsteşrik hard
müşahede
müşahit soften
müşahitlik
müşavere
müşir
müşkül
müşkülat
müşkülpesent
müştereklik
mütalaa
mütareke
mütarekename
müteahhitlik
müteakiplik
mütecaviz
mütecavizlik
mütefekkir
mütefekkirlik
müteferrika
mütehassıs
mütehassıslık
mütekabiliyet
mütenasiplik
mütercimlik
müteselsillik
müteşebbislik
mütevazılık
mütevelli
müttefiklik
müvellit soften
müvezzi
müvezzilik
müzahrafat
müzakerat
müzakere act:+etmek governs:ins
müzakerecilik
müzayaka
müzayede
müzik
müzikal front
müzikhol
müziksever
müzisyenlik
müzminlik
naaş
nabız drop
nadas
nadaslık
nadide
nadirlik
nafile
nafta
naftalin
nağme
nahır
nahoşluk
naip soften
naiplik
nakarat
nakavt
nakdi
nakış drop
nakil drop act:nakletmek
nakkaş
nakkaşlık
nakliyat
nakliyatçılık
nakliye
nakliyecilik
nal
nalbantlık
nalburluk
nalça
nalın
nalıncı
nam
namaz
namlu
namus
namussuz
namussuzluk
namzet soften
namzetlik
nane
nanik
nankör
nankörlük
nanometre
nanoteknoloji
nar
nara
narcı
narenciye
nargile
narh
narinlik
narkoz
nas double
nasafet
nasır
nasihat front
nasip soften
nasyonalizm
naşir
naşirlik
natura
natür
natüralizm
natürmort
navigasyon
naylon
naz
nazar
nazariye
nazım drop
nazır
nazırlık
nazire
nazizm
nazlılık
nebat
nebatat
nebi
neceftaşı
nedamet
neden
nedensellik
nedensizlik
nedime
nefaset
neferlik
nefes
nefis drop
nefret
nefs
negatif
nem
nema
nemli
nemlilik
neolitik
nepotizm
nergis
nesep soften
nesil drop
nesir drop
nesne
nesnellik
neşe
neşir drop act:neşretmek
neşriyat
neşter
netice
netlik
nevale
nevi
nevralji
nevresim
nevroz
nevruz
ney
nezafet
nezaket
nezaketsizlik
nezaret act:+etmek
nezaretçilik
nezarethane
nezir drop
nezle
nicelik
nifak hard
nihayet
nihilizm
nikâh
nikâhçılık
nikâhsızlık
nikel
nikotin
nilüfer
nimet
ninni
nipel
nirengi
nisaiye
nisap soften
nisbet
nispet
nispetsizlik
nispilik
nisyan
nişadır
nişan
nişancılık
nişane
nişangâh
nişanlanma shows:VerbForm=Vnoun
nişanlılık
nişasta
nitelik
niteliksizlik
nitrik
nitrojen
niyaz
niyet
niyetlilik
niza
nizalık
nizamiye
nodül
nohut
nohutlu
noksan
noksanlık
nokta
noktalama shows:VerbForm=Vnoun
normal front
nostalji
not
nöbetçi
nöbetçilik
nötr
nötron
numara
numaralama shows:VerbForm=Vnoun
numarataj
numune
nur
nutuk hard drop
nüans
nüfus
nüfusbilim
nüfuz
nüks
nükte
nümayiş
nüve
oba
obezite
obje
objektif
objektiflik
obruk
obua
oburluk
ocakbaşı compound
odacık
odacılık
odak
odun
odunculuk
ofsayt soften
oğlak
ok
okaliptüs
okçu
okçuluk
oklava
oksijen
oksit soften
okşayıcılık
oktan
oktav
okuma shows:VerbForm=Vnoun
okurluk
okuryazar
okuryazarlık
okutmanlık
okuyuculuk
olabilirlik
olağanlık
olanak
olanaklılık
olanaksızlık
olasılık
olay
oldubitti
olgu
olgunluk
oligarşi
oligopol front
olimpiyat
olta
oluk
olumluluk
olumsuzluk
oluş shows:VerbForm=Vnoun
oluşum
ombudsmanlık
omlet
omur
omurga
omurilik
omuz drop
onama shows:VerbForm=Vnoun
onarım act:onarmak
onarma shows:VerbForm=Vnoun
onay
onbaşılık
onkoloji
onluk
onulmazlık
onur
onursuzluk
opera
operasyon
operatörlük
opsiyon
optik
optimizasyon
orak
oran class:quantity
oransızlık
orantı
orantılılık
orantısızlık
ordinaryüs
ordonat
ordövr
orduevi compound
org
organizasyon
organizatör class:person
organizatörlük
organizma
orgazm
orgenerallik
orijin
orijinallik
orkide
orkinos
ormancılık
ormanlık
orospuluk
orta
ortaklaşalık
ortalama
ortam
ortaöğrenim
ortaöğretim
ortez
ortodoks
ortodoksluk
ortodonti
ortopedi
oruç soften
oruçlu
ot
otarşi
otelcilik
otizm
otlakiye
oto
otoban
otobiyografi
otobüs
otobüsçülük
otodidakt
otokar
otokrasi
otokritik
otokton
otomasyon
otomat
otomatik
otomobil
otomotiv
otonomi
otopsi
otoritesizlik
otorizasyon
otostop soften
otsu
oturak
oturma shows:VerbForm=Vnoun
oturum
oturuş shows:VerbForm=Vnoun
oy
oya rare
oybirliği compound
oyçokluğu compound
oylama shows:VerbForm=Vnoun
oylum
oyma
oymacı
oymacılık
oymak
oynak
oynaklık
oyuk
oyun
oyunbozan
oyunbozanlık
oyuncak
oyuncakçılık
oyunculuk
ozalit
ozan
ozanlık
ozon
öbek
öç soften
ödem
ödememe
ödemezlik
ödeneksizlik
ödlek
ödleklik
ödül
ödün
ödünç soften
öfke
öfori
öge
öğe
öğrencilik
öğrenim
öğrenmelik
öğreti
öğretim
öğretmenlik
öğüt soften
ökçe
ökse
öksürük
öksüzlük
öküz
öküzgözü compound
ölçek
ölçü
ölçülülük
ölçüm
ölçüsüzlük
ölçüt
öldürücülük
ölmezlik
ölü
ölüm
ölümlülük
ölümsüzlük
ön class:attributive
önad
önalım
önayak
öncel
öncelem
öncelik
öncelikli
öncesizlik
öncül
öncülük
öndelik
önderlik
önel
önem
önemsizlik
öneri
önerme shows:VerbForm=Vnoun
önfinansman
öngörme shows:VerbForm=Vnoun
öngörü
öngörülebilirlik
önkoşul
önlem
önleme shows:VerbForm=Vnoun
önleyicilik
önlisans
önlük
önseçim
önsel
önsezi
önsöz
önsözleşme
önşart
öntasarı
önyargı
öpücük
öpüş shows:VerbForm=Vnoun
ördek
ören
örenyeri compound
örgü rare
örgütçülük
örgütlenme shows:VerbForm=Vnoun
örgütlülük
örnek
örneklem
örnekleme shows:VerbForm=Vnoun
örs
örtbas
örtü
örümcek
örüntü
ötanazi
öte class:attributive
ötüş shows:VerbForm=Vnoun
övgü
övünç soften
öykü
öykücülük
öz
özbenlik
özdenetim
özdenlik
özdeşlik
özdevinim
özdevrim
özdeyiş
özeleştiri
özelleştirme shows:VerbForm=Vnoun
özellik
özen
özensizlik
özenti
özerklik
özetleme shows:VerbForm=Vnoun
özgeci
özgecilik
özgünlük
özgürlük
özgürlükçülük
özgüven
özlem
özlük
özlülük
özne
öznellik
özsaygı
özsu
özür drop
özürlülük
özveri
özverililik
özyaşam
özyönetim
pabuç soften
paça
paçavra
padavra
padişahlık
paha
pahalılık
paket
palamar
palamut soften
palas
palaska
palavra
palavracılık
palet
palmiye
palto
palyaço
palyaçoluk
pamuk
pamukçuk
panayır
pancar
panda
pandemi
panel
panik
panjur
pankart
pankreas
pano
panorama
pansiyonculuk
pansuman
panteon
panter
pantolon
pantomim
panzehir
panzer
papağan
papara
papatya
papazlık
papel
papirüs
papyon
parabol front
paradigma
paradoks
paraf
parafe
paragöz
paragözlük
paralel
paralelkenar
paralellik
paralık
paranoya
paranoyak
parantez
paraşüt
paratoner
parazit
parça
parçacık
parçalık
pardösü
parfüm
parıltı
parke
parkmetre
parkur
parlaklık
parlamenter
parlamenterlik
parmak
parmaklık
parodi
parola
parselasyon
partisyon
partizan
partizanlık
partner
partnerlik
pas
pasaj
pasif
pasiflik
paskalya
paspas
pasta
pastacılık
pastahane
pastane
pastel
pastırma
pastil
pastoral front
paşalık
pata
patates
patavatsızlık
paten
patent
patentlilik
patırtı
patika
patiska
patlak
patlama shows:VerbForm=Vnoun
patlayıcı
patlıcan
patoloji
patriklik
patronluk
pavyon
payanda
payda
paydaşlık
paydos
paye
paylaşım
pazarcılık
pazarlama shows:VerbForm=Vnoun
pazarlık
pazarlıkçı class:person
peçe
peçete
peçetelik
pedagog
pedagogluk
pedagoji
pedal
pediatri
pedikür
pehlivanlık
pejmürdelik
pekin
pekmez
peksimet
pelerin
pelikan
pelin
pelte
pembelik
penaltı
pencere
pençe
penguen
penis
penisilin
pense
perakendecilik
perçem
perde
performans
pergel
pergole
perhiz
peri
perişanlık
periyodik
perma
permi
peroksit
peron
persenk soften
perspektif
pertavsız
peruk
pervane
pervasızlık
pervaz
pesimizm
peşkeş
peşkir
peşrev
peştamal
petek
petrokimya
petrol front
petunya
peyda
peygamberdevesi compound
peygamberlik
peyk
peyke
peynir
peyzaj
pıhtı
pınar
pırasa
pırıltı
pırlanta
pide
pijama
pikap soften
pike
piknik
piksel
pil
pilates
pilav
piliç soften
pilotluk
pim
pinpon
pinti
pintilik
pipet
pipo
piramit soften
pire
pirinç soften
pirzola
piskoposluk
pist
piston
pişmanlık
piton
piyango
piyanistlik
piyano
piyasa
piyasacılık
piyes
pizza
plak
plaka
plaket
plan
planetaryum
plankton
planlama shows:VerbForm=Vnoun
planör
plantasyon
plasenta
plasman
platin
plato
plazma
plebisit
plevra
pnömoni
podyum
poğaça
poker
polarizasyon
polemik
polen
police
poligam
poligon
polimer
polip soften
polislik
politikacılık
poliüretan
polo
polyester
pompa
ponpon
ponza
pop
popo
popülarite
popülasyon
popülizm
porno
pornografi
porselen
porsiyon
porsuk
portakal
portatif
porte
portföy
portmanto
portre
posa
post rare
posta
postacılık
poster
poşet
poşu
pota
potansiyel
potas
potasyum
potin
poyra
poyraz
poz
pozisyon
pozitif
pozitivizm
pragmatizm
pranga
pratik
pratiklik
pratisyen
prefabrik
prenseslik
preparat
prestij
prezantasyon
prezervatif
primat
priz
problem
prodüksiyon
prodüktör class:person
prodüktörlük
profesörlük
program
programcılık
programlama shows:VerbForm=Vnoun
proje
projeksiyon
projektör
proletarya
prolog
promosyon
propaganda
propagandist class:person
proses
prostat
protein
protestan
protestanlık
protez
proton
prototip soften
prova
provokasyon
provokatör class:person
provokatörlük
psikanalistlik
psikanaliz
psikologluk
psikoloji
psikopat
psikopatlık
psikoterapi
psikoz
puan
puding
puhu
pulcuk
pulculuk
pulluk
punto
puro
pus rare
puset
pusu
pusula
put
püre
pürüz
pürüzsüzlük
püskül
püskürtme shows:VerbForm=Vnoun
rab double
rabıta
rabıtasızlık
radar
radikal front
radikalizm
radikallik
radyasyon
radyatör
radyo
radyoaktivite
radyoloji
radyum
raf
rafinaj
rağbet
rahat
rahatlık
rahatsızlık
rahibelik
rahim drop
rahiplik
rahle
rahmet
rahvan
rakam
raket
rakı
rakım
rakiplik
raks
ralli
ramak
rampa
randevu
randıman
rant
raportörlük
raptiye
rasat soften
rasathane
rasgelelik
raslantı
rast
rastlantı
raunt soften
ray
rayiç soften
rayiha
reaksiyon
reaktör
realist
realistlik
realite
realizm
reasürans
reçel
reçine
redaksiyon
redaktör class:person
redaktörlük
reddiye
reeksport
reeskont
refah
refakat front act:+etmek
referandum
referans
refleks
reform
refüj
regl
regülasyon
regülatör
rehabilitasyon
rehavet
rehberlik
rehin drop
rehincilik
rehine
reisicumhur
reislik
reji
rejim
rejisörlük
rekabet governs:ins
rekabetçilik
rekât
reklam
reklamasyon
reklamcılık
rekolte
rekor
rekortmen
rekortmenlik
rekreasyon
rektum
remiz drop
rençperlik
rende
renk soften
renklilik
renksizlik
repertuvar
replik
repo
reprodüksiyon
resepsiyon
resepsiyonist class:person
resesyon
resim drop
resital front
resmigeçit soften
resmiyet
ressamlık
restitüsyon
restorasyon
ret soften double act:reddetmek
retina
revaç soften
reverans
revir
revize
revizyon
revizyonizm
revü
rey
rezalet
rezene
rezerv
rezervasyon
rezerve
rezidans
rezillik
rezonans
rıza
rızık hard drop
riayet
ribat
ribaund
rica
ricat
rikkat front
rimel
ring
ringa
risale
risk
ritim drop
ritüel
rivayet
riya
riyakâr
riyakârlık
riyaset
riyaziye
riziko
robot
roka
roket
roketatar
roketçilik
rokfor
rol front
roman
romancılık
romantizm
rota
rotasyon
rotatif
royalty
rozet
rölanti
röle
rölöve
rölyef
römork
rönesans
röntgen
röportaj
rötar
rötuş
rubai
rugan
ruh
ruhani
ruhban
ruhbanlık
ruhbilim
ruhsatlandırma shows:VerbForm=Vnoun
ruhsatsızlık
rulet
rulman
rulo
rutin
rutubet
rücu silent act:+etmek
rüçhan
rükû
rükün drop
rüsum
rüşt
rüşvetçilik
rütbe
rüya
rüzgâr
rüzgârlık
saadet
saatçilik
saatlik
sabahlık
saban
sabıka
sabıkalılık
sabır drop
sabırsızlık
sabit
sabitlik
sabotaj
sabun
sac
saç
saçak
saçaklık
saçma
saçmalık
sadaka
sadakat front
sadakatsizlik
sadelik
sadet soften
sadist
sadistlik
sadizm
sadrazamlık
safa
safahat
safari
safdillik
saffet
safha
safkan
saflık
safra
safran
safsata
sağ
sağanak
sağcı
sağcılık
sağduyu
sağgörü
sağım
sağırlık
sağlamlık
sağlayıcılık
sağlık
sağrı
saha
sahaf
sahaflık
sahip soften class:person
sahiplik
sahipsizlik
sahne
sahtecilik
sahtekârlık
sahtelik
sahur
saik hard
sakal
sakallı
sakatat
sakatlık
sakınca
sakınım
sakız
sakinlik
saklambaç soften
saklayıcı
saksağan
saksı
saksofon
sal rare
salahiyet
salaklık
salam
salata
salatalık
salça
saldırgan
saldırganlık
saldırı
saldırmazlık
salgı
salgın
salhane
salım
salıncak
salınım
salıverme
salkım
salkımsöğüt soften
sallantı
salma
salmastra
saltçılık
salvo
salya
salyangoz
saman
samanlık
samanyolu compound
samimiyet
samur
sanat
sanatçılık
sanatkârane
sanatkârlık
sanatoryum
sanatsallık
sanatsever class:person
sanatseverlik
sanayi silent
sanayicilik
sanayileşme shows:VerbForm=Vnoun
sancı
sandal
sandalye
sandık
sandviç hard
sanı
saniyelik
sanrı
sansar
sansasyon
sansür
santim
santimetre
santrfor
santrifüj
sap
sapa
sapak
sapan
sapık
sapıklık
sapkınlık
saplantı
sara
saralık
sardalye
sardunya
sarf
sarfınazar
sarfiyat
sargı
sarhoşluk
sarıca
sarıçam
sarık
sarılık
sarımsak
sarımsı
sarışınlık
sarkaç soften
sarkık
sarkıntı
sarkıntılık
sarma
sarmal
sarmallık
sarmaşık
sarnıç soften
sarplık
sarraflık
sarsıntı
saten
satenlik
satıcılık
satıh drop
satılık
satım act:satmak
satınalma
satır
satırbaşı compound
satış shows:VerbForm=Vnoun act:satmak
satranç soften
satvet
sauna
sav
savan
savana
savaş
savaşçılık
savaşım
savlet
savunma shows:VerbForm=Vnoun
savunmasızlık
savunuculuk
savurganlık
saydamlık
sayfa
sayfiye
saygı
saygıdeğerlik
saygınlık
saygısızlık
sayı class:quantity
sayım
sayısalcı
saymaca
saymanlık
saz
sazan
sazlık
seans
sebat
sebatkârlık
sebatsızlık
sebebiyet
sebep soften
sebil
sebze
sebzecilik
seccade
secde
seciye
seçenek
seçici
seçicilik
seçim act:seçmek
seçki
seçkincilik
seçkinlik
seçme shows:VerbForm=Vnoun
seçmece
seçmenlik
sedalılık
sedan
sedef
sedir
sedye
sefa
sefalet
sefaret
sefarethane
sefer
seferberlik
sefir
sefirlik
segman
sehim drop
sehpa
sekans
sekte
sektör
sel
selahiyet
selam
selamet
seleflik
seleksiyon
selülit
selüloz
sema
semantik
semaver
semavilik
sembol front
sembolizm
semender
semer
semercilik
semere
seminer
semiyotik
sempati
sempatizan
sempatizanlık
sempozyum
semptom
senaristlik
senaryo
senatörlük
sendikacılık
sendrom
senfoni
senkron
senkronizasyon
sensör
sent
sentetik
sentez
senyör
senyörlük
sepet
sera
seracı
seracılık
seramik
serap soften
serbesti
serbestlik
serçe
serdar
serdarlık
serdengeçti
serencam
sergen
sergi
sergüzeşt
seri
serinlik
serkeş
serkeşlik
serlevha
sermayedarlık
sermest
sermürettip soften
serpinti
serserilik
sertlik
serum
serüven
serüvencilik
servet
servi
servis
ses
seslendirme shows:VerbForm=Vnoun
seslenme shows:VerbForm=Vnoun
seslilik
sessizlik
set
setre
sevap soften
sevda
sevecenlik
sevgi
sevici
sevimlilik
sevimsizlik
sevinç soften
seviye
seviyesizlik
sevk act:+etmek
sevkiyat
seyahat front act:+etmek
seyahatname
seyir drop
seyircilik
seyis
seyislik
seyran
seyreklik
seyrüsefer
seyyahlık
sezaryen
sezgi
sezgicilik
sıcak
sıcaklık class:quantity
sıçan
sıçrayış shows:VerbForm=Vnoun
sıfat
sıfır
sığınak
sığınma shows:VerbForm=Vnoun
sığınmacılık
sığır
sığırtmaç soften
sığlık
sıhhat front
sıhhatlilik
sıkacak
sıkılganlık
sıkılık
sıkıntı
sıkıntılılık
sıkışıklık
sıkıyönetim
sıklet
sıklık
sıla
sımsıcaklık
sınama shows:VerbForm=Vnoun
sınamalık
sınav
sınıf
sınıflandırma shows:VerbForm=Vnoun
sınıflılık
sınırlama shows:VerbForm=Vnoun
sınırlılık
sınırsızlık
sıpa
sır double
sıra
sıradanlık
sıralama shows:VerbForm=Vnoun
sırat
sırça
sırdaş
sırdaşlık
sırık
sırma
sırt
sırtlan
sıtma
sıvacılık
sıvı
sıyrık
sızdırmazlık
sızı
sızıntı
sicim
sidik
sifon
sigara
sigorta
sigortacılık
sigortalama shows:VerbForm=Vnoun
sigortalılık
siğil
sihir drop
sihirbaz
sihirbazlık
sikke
silah
silahçılık
silahlanma shows:VerbForm=Vnoun
silahlık
silahsızlanma
silgi
silikon
silindir
silkinme shows:VerbForm=Vnoun
sille
silme shows:VerbForm=Vnoun
silo
silsile
silüet
sim
simetri
simge
simgesellik
simit soften
simpleks
simsarlık
simülasyon
simülatör
simya
sincap soften
sinek
sinema
sini
sinir
sinirlilik
sinonim
sinsilik
sinüs
sinüzit
sinyal front
sipariş
siparişçi
siper
siperlik
sirayet
siren
sirk
sirke
sirkülasyon
siroz
sis
sistem
sistematik
sitem
situasyon
sivilce
sivrilik
sivrisinek
siyahlık
siyasa
siyaset
siyasetçilik
siyonizm
skala
skandal
skeç
skleroz
skolastik
skor
slayt
slogan
smokin
soba
soda
sodyum
sofa
sofizm
sofra
sofu
sofuluk
soğan
soğuk
soğukkanlılık
soğukluk
soğutma shows:VerbForm=Vnoun
soğutucu
sohbet
sokulganlık
sol
solak
solaklık
solaryum
solcu
solculuk
solfej
solgunluk
solist class:person
solistlik
solucan
soluk
solukluk
solungaç soften
solunum
solüsyon
somon
somun
somurtkanlık
somutluk
somya
son
sonat
sonda
sondaj
sonlandırma shows:VerbForm=Vnoun
sonsöz
sonsuzluk
sonuç soften
sonuçsuzluk
sopa
soprano
sorgu
sorguç soften
sorgulama shows:VerbForm=Vnoun
soru
sorumluluk
sorumsuzluk
sorun
sorunluluk
sorunsal
soruşturma shows:VerbForm=Vnoun
soruşturmacılık
sos
sosis
sosyalistlik
sosyalizm
sosyete
sosyologluk
sosyoloji
sote
soy
soya
soyad
soyadı compound
soyağacı compound
soybağı compound
soydaş
soydaşlık
soygun
soygunculuk
soykırım
soykütüğü compound
soyluluk
soysuz
soysuzluk
soytarı
soytarılık
soyutluk
söğüş
söğüt soften
söküm act:sökmek
söküntü
sömestir
sömürge
sömürgeci
sömürgecilik
sömürü
sönüklük
sörf
söve
sövgü
söylem
söylence
söylenti
söyleşi
söylev
söyleyiş shows:VerbForm=Vnoun
söz
sözbirliği compound
sözcük
sözcülük
sözdizimi compound
sözleşmesizlik
sözsüzlük
spazm
spektrum
spekülasyon
spekülatör class:person
spekülatörlük
sperm
sperma
spesifikasyon
spikerlik
spiral front
spiritüalizm
sponsor class:person
sponsorluk
spor
sporculuk
sportmenlik
spot
sprey
stabilizasyon
stagflasyon
staj
stajyerlik
standardizasyon
stant soften
start
stat soften
statüko
steno
stenograf
stenograflık
stepne
sterilizasyon
stil
stok
stokçuluk
stop
strateji
stres
stüdyo
su
sual front
sualtı compound
suare
suaygırı compound
subasman
subaylık
sucuk
suç
suçiçeği compound
suçluluk
suçsuzluk
suçüstü compound
sufi
sufilik
sugeçirmezlik
suihal front
suiistimal front
suikast
suiniyet
suistimal front
suizan double
sulama shows:VerbForm=Vnoun
sulh
suluboya
suluk
sululuk
sunak
sundurma
sunu
sunuculuk
sunum act:sunmak
sunuş shows:VerbForm=Vnoun
sur
surat
suratlık
sure
susam
susku
suskunluk
susturucu
susuzluk
suşi
sutyen
suyolu compound
sübap soften
sübjektiflik
sübut
sübye
süet
süflör
süit
sükna
sükse
sükûn
sükûnet
sükût
sülale
sülfür
süluk
sülük
sülün
sümbül
sümük
sümüklüböcek
sünger
süngerlik
süngü
sünnet
süpermarket
süpernova
süprüntü
süpürge
sürahi
sürat front
sürdürülebilirlik
süreç soften
süreğenlik
süreklilik
sürerlik
sürgün
sürme
sürmenaj
sürpriz
sürtük
sürtünme shows:VerbForm=Vnoun
sürtüşme shows:VerbForm=Vnoun
sürü
sürücülük
sürükleyicilik
sürüm
sürünceme
sürüngen
süs
süsleme shows:VerbForm=Vnoun
süslülük
süspansiyon
süt
sütanne
sütçülük
süthane
sütlaç soften
sütnine
sütun
süvarilik
süveter
süzgeç soften
süzüntü
şablon
şadırvan
şahadet
şahbaz
şaheser
şahin
şahitlik
şahlık
şahsiyet
şaibe
şairlik
şaka
şakacılık
şakak
şakayık
şakşakçı
şakşakçılık
şal
şalgam
şalter
şalvar
şamandıra
şamar
şamaroğlanı compound
şamata
şampanya
şampiyon
şampiyona
şampiyonluk
şampuan
şan
şanlılık
şans
şansölye
şanssızlık
şantaj
şantör
şantöz
şap
şapel
şapka
şarap soften
şarapçılık
şaraphane
şarapnel
şardon
şarj
şarjör
şark
şarkı
şarkıcılık
şarkiyat
şarküteri
şarlatan
şarlatanlık
şase
şasi
şaşı
şaşılık
şaşırtmaca
şaşkın
şaşkınlık
şato
şayia
şecaat front
şecere
şefaat front
şeffaflık
şefkat front
şeftali
şehircilik
şehirleşme shows:VerbForm=Vnoun
şehirlilik
şehitlik
şehla
şehname
şehrayin
şehriye
şehvet
şehvetlilik
şehzade
şehzadelik
şek double rare
şeker
şekercilik
şekerleme
şekersizlik
şekil drop
şekilcilik
şekilsizlik
şelale
şema
şemail
şempanze
şemsiye
şenlik
şer double rare
şerbet
şeref
şerefe
şerefsiz
şerefsizlik
şeriatçı
şeriatçılık
şerit soften
şevk
şey
şeyhlik
şeyhülislam
şeyhülislamlık
şeytan
şeytanlık
şezlong
şık double
şıklık
şıllık
şımarıklık
şıngırtı
şıra
şırıltı
şırınga
şiar
şiddet
şifa
şifonyer
şifre
şiir
şikâyet act:+etmek
şikâyetçilik
şike
şilep soften
şilin
şilte
şimal front
şimendifer
şimşek
şimşir
şinik
şirinlik
şirk
şirpençe
şirret
şirretlik
şist
şişe
şişkinlik
şişko
şişkoluk
şişlik
şişmanlık
şive
şizofren
şizofreni
şizofrenlik
şoförlük
şok
şort
şov
şoven
şovenizm
şovmen
şovmenlik
şöhret
şölen
şövalyelik
şufa
şuhluk
şurup soften
şut
şuur
şuuraltı compound
şuursuzluk
şûra
şüheda
şükran
şükür drop
şümul front
şüphe
şüphecilik
şüphesizlik
şüyu silent
taahhüt soften
taahhütçülük
taalluk hard
taammüm
taammüt soften
taamül
taarruz
tababet
tabak
tabaka
tabakhane
taban
tabanca
tabanvay
tabela
tabiat
tabiatçı
tabiilik
tabiiyet
tabiplik
tabir
tabla
tabldot
tablet
tablo
tabu
tabure
tabut
tabutluk
taciz
taç soften
tadım
tadımlık
tadil front act:+etmek
tadilat
taflan
tafra
tafsil
tafsilat
tahakkuk hard
tahakküm
tahammuz
tahammül
tahammülsüzlük
taharet
taharri
tahassür
tahassüs
tahayyül
tahdidat
tahdit soften
tahıl
tahin
tahkik hard act:+etmek
tahkikat
tahkim
tahkimat
tahkir
tahkiye
tahlif
tahlil front
tahlisiye
tahliye act:+etmek
tahmil
tahmin
tahra
tahribat
tahrif act:+etmek
tahrifat
tahrik hard
tahrip soften
tahrir
tahrirat
tahsil front act:+etmek
tahsilatçı class:person
tahsildarlık
tahsis act:+etmek
taht
tahta
tahtakurusu compound
tahterevalli
tahterevan
tahvilat
taife
tak rare
takaddüm
takas act:+etmek
takat front
takbih
takdim act:+etmek
takdimci class:person
takdimcilik
takdimname
takdir act:+etmek
takdirname
takı
takımada
takımyıldız
takıntı
takibat
takip soften act:+etmek
takipçilik
takipsizlik
takla
taklit soften
taklitçi
taklitçilik
takoz
takrir
taksi
taksicilik
taksim act:+etmek
taksimat
taksimetre
taksir
taksitlendirme shows:VerbForm=Vnoun
taktik
taktir
takunya
takva
takvim
takviye
takyidat
takyit soften
talak hard
talan
talaş
talebelik
talep soften act:+etmek
talepname
talih
talihsizlik
talil
talim
talimhane
talip soften
taliplik
talk
taltif
tamah
tamahkârlık
tamam
tamamlayıcılık
tamamlık
tambur
tamir act:+etmek
tamirat
tamircilik
tamirhane
tampon
tamtam
tandem
tandır
tane
tanecik
tango
tanı
tanıdık rare
tanıdıklık
tanıklık act:+etmek
tanım
tanıma shows:VerbForm=Vnoun
tanımlama shows:VerbForm=Vnoun
tanınmışlık
tanısızlık
tanışıklık
tanışma shows:VerbForm=Vnoun
tanıtım
tanıtma shows:VerbForm=Vnoun
tank
tanker
tanrı
tanrıça
tanrısallık
tansık
tansiyon
tantana
tanzim act:+etmek
tapa
tapon
tapulama shows:VerbForm=Vnoun
taraça
tarafgirlik
tarafsızlık
taraftar
taraftarlık
tarak
tarama shows:VerbForm=Vnoun
tarayıcı
tarçın
tarh act:+etmek
tarhana
tarım
tarif
tarihçe
tarihçilik
tarihîlik
tarihsellik
tarikatçı
tarikatçılık
tarlakuşu compound
tartı
tartım
tartışma shows:VerbForm=Vnoun
tarz
tas
tasa
tasallut
tasarım
tasarımcılık
tasarruf
tasavvuf
tasavvufçu
tasavvur
tasdik hard act:+etmek
tasfiye act:+etmek
tashih act:+etmek
tasım
taslak
tasma
tasnif act:+etmek
tasnifçi
tasrih
tasvip soften
tasvir
taş
taşçı
taşçılık
taşeronluk
taşıma shows:VerbForm=Vnoun
taşımacı class:person
taşımacılık
taşınabilirlik
taşınır
taşınma shows:VerbForm=Vnoun
taşınmaz
taşıt
taşıyıcılık
taşkın
taşkınlık
taşkömürü compound
taşlık
taşralı
taşralılık
tat soften
tatbik hard act:+etmek
tatbikat
tatilci
tatlandırıcı
tatlı
tatlıcılık
tatlılık
tatmin
tatminkârlık
tatminsizlik
tatsızlık
taun
tava
tavaf
tavan
tavassut
taverna
tavır drop
taviz
tavizkârlık
tavla
tavsiye
tavşan
tavuk
tavukçuluk
tavus
tavzif
tavzih
tay rare
tayfa
tayfun
tayın
tayin act:+etmek
tazelik
tazı
tazim
tazip soften
tazir
taziye
taziyet
tazmin act:+etmek
tazyik hard
teamül
teati
teavün
tebaa
tebarüz
tebdil
tebdilikıyafet
tebeddül
tebellüğ
tebellür
teberru
tebessüm
tebeşir
tebligat
tebrik hard
tebriye
tecahül
tecavüz
tecavüzcü class:person
tecavüzcülük
tecdit soften
tecelli
tecessüs
techiz
tecrit soften
tecrübe
tecrübesizlik
tecviz
teçhiz
teçhizat
tedarik hard act:+etmek
tedarikçilik
tedavi act:+etmek
tedavül
tedbir
tedbirlilik
tedbirsizlik
tedhiş
tedirginlik
tediye
tedris
tedrisat
teessüf
teessür
teessüs
tef
tefecilik
tefekkür
teferruat
teferruğ
tefevvuk hard
tefhim
tefrik hard act:+etmek
tefrika
tefriş
tefrişat
tefsir act:+etmek
tefsirci
teftiş act:+etmek
teğet
teğmenlik
tehcir
tehdit soften
tehir act:+etmek
tehiriicra
tehlike
tehlikesizlik
tekabül
tekalif
tekaüt soften
tekaütlük
tekdüzelik
teke
tekeffül
tekel
tekelcilik
tekellüf
teker
tekerlek
tekerleme shows:VerbForm=Vnoun
tekerrür
tekfir
tekil
tekillik
tekit soften
tekke
teklif act:+etmek
tekme
tekne
teknik
teknikerlik
teknisyenlik
teknokent
teknokrasi
teknokrat
teknokratlık
teknoloji
teknopark
tekrar
tekstil
tekzip soften
tel
telaffuz
telafi act:+etmek
telakki
telaş
telaşsızlık
teleferik
telefon
telekomünikasyon
telekonferans
teleks
telepati
telesiyej
teleskop soften
televizyon
telgraf
telgrafhane
telif
telin
telkin
tellallık
telsiz
telve
tema
temas
temaslı
temaşa
temayül
temayüz
tembellik
tembih
temdit soften act:+etmek
temel
temellilik
temellük
temenni
temerküz
temerrüt soften
temettuat
temin act:+etmek
teminatsızlık
temizlik
temizlikçilik
temkin
temkinlilik
temlik hard act:+etmek
temliken
tempo
temsil act:+etmek
temsiliyet
temyiz act:+etmek
ten
tenakuz
tenasüp soften
tenbih
tencere
teneffüs
teneke
tenezzüh
tenezzül
tenfiz act:+etmek
tenha
tenhalık
tenis
tenkil
tenkis act:+etmek
tenkit soften act:+etmek
tenor
tensip soften
tente
tenzih
tenzil
teokrasi
teorem
teori
teorik
tepe
tepelik
tepsi
ter
terakki
terane
terapi
terapist class:person
terapistlik
terazi
terbiye
terbiyeci
terbiyecilik
terbiyesizlik
tercih act:+etmek
tercümanlık
tercüme act:+etmek
tereddi
tereddüt soften
tereke
terettüp soften
tereyağı compound
terfi silent
terhis
terim
terk act:+etmek
terkin act:+etmek
terkip soften
terkos
terlik
termik
termin
terminoloji
termit
termodinamik
termometre
termos
termosifon
termostat
terör
teröristlik
terörizm
terslik
tertibat
tertip soften
tertiplilik
terzihane
terzilik
tesadüf
tesanüt soften
tescil act:+etmek
teselli
tesellüm
teselsül
teshin
tesir
tesirsizlik
tesis act:+etmek
tesisat
tesisatçılık
teslim act:+etmek
teslimat
tesmiye
tespih
tespit hard act:+etmek
test
testere
testi
testis
tesviye act:+etmek
tesviyeci
tesviyecilik
teşbih
teşci
teşekkür
teşerrüf
teşhir act:+etmek
teşhirci
teşhircilik
teşhis act:+etmek
teşkil
teşrif
teşrifat
teşrii
teşrik hard
teşrikimesai
tetanos
tetik
tetkik hard act:+etmek
tevatür
tevazu
tevbih
tevcih act:+etmek
tevdi silent act:+etmek
tevdiat
teveccüh
tevehhüm
tevellüt soften
tevessül
tevhit soften act:+etmek
tevil
tevkifat
tevkifhane
tevkil
tevsik hard act:+etmek
tevzi silent act:+etmek
tevziat
teyakkuz
teyel
teyit soften act:+etmek
teyp soften
tez
tezahür
tezahürat
tezat soften
tezek
tezgâh
tezgâhtar
tezgâhtarlık
tezhip soften
tezkire
tezvirat
tezyif
tezyinat
tezyit soften
tıbbiye
tığ
tıkaç soften
tıkanıklık
tıkırtı
tıknefes
tılsım
tımar
tımarhane
tın
tınaz
tıngırtı
tını
tıp soften double
tıpa
tır
tırabzan
tıraş
tırmanış shows:VerbForm=Vnoun
tırmanma shows:VerbForm=Vnoun
tırmık
tırnak
tırnaklık
tırpan
tırpancı
tırtıl
ticaret
ticarethane
tifo
tiftik
tifüs
tik
tiksinti
tilki
tilmiz
tim
timbal front
timsah
tiner
tinercilik
tip
tipi
tipografi
tipoloji
tiraj
tiran
tiranlık
tirat soften
tirbuşon
tire
tirfil
tirit soften
tiroit soften
tiryakilik
tişört
titan
titizlik
titr
titreşim
tohum
tohumculuk
toka
tokat soften
tokluk
tokmak
toksin
tolerans
tomar
tombala
tomografi
tomruk
tomurcuk
ton
tonaj
tonik
tonilato
tonoz
top
topaç soften
topallık
topaz
topçuluk
toplam class:quantity
toplama shows:VerbForm=Vnoun
toplantı
toplum
toplumbilim
toplumculuk
toplumsallık
topografya
topoğrafya
toprak
toptancılık
topuk
topuz
topyekûn
torba
tork
torna
tornacılık
tornado
tornavida
torpido
torpil
tortu
tost
totalitarizm
toto
toynak
toz
tozluk
tören
törpü
tövbe
töz
trafik
trafo
trahom
trajedi
traktör
traktörcü class:person
trakunya
trampa
trampet
tramvay
transatlantik
transfer act:+etmek
transformasyon
transformatör
transistör
transit
transkripsiyon
transkript
trapez
travers
traverten
travma
tren
treyler
tribün
trigonometri
triko
trilyoner
trio
triptik
troleybüs
trompet
tropik
tsunami
tufan
tufeyli
tufeylilik
tuğ
tuğla
tuğra
tuhafiyecilik
tuhaflık
tuluat
tuluk
tulum
tulumba
tur
turfanda
turistik
turizm
turizmcilik
turkuaz
turna
turne
turnike
turnuva
turp
turşu
tutacak
tutak
tutam
tutamak
tutarlık
tutarlılık
tutarsızlık
tutkal
tutku
tutkunluk
tutsaklık
tutuculuk
tutuklama shows:VerbForm=Vnoun
tutuklanma
tutukluk
tutukluluk
tutum
tutumluluk
tuval front
tuz
tuzak
tuzculuk
tuzla
tuzluk
tüberküloz
tüccarlık
tüfek
tüfekçilik
tüfeklik
tükenme shows:VerbForm=Vnoun
tükenmez
tükenmezkalem
tükenmişlik
tüketim act:tüketmek
tükürük
tül
tülbent soften
tümce
tümdengelim
tümel
tümen
tümevarım
tümleç soften
tümlük
tümör
tümsayı
tümsek
tünek
tünel
tüp
tüpgaz
tür
türban
türbedar class:person
türbedarlık
türbin
türbülans
türe
türev
türkü
türkücülük
tütsü
tütün
tüvenan
tüy
ucube
ucuzluk
uç soften
uçak
uçaksavar
uçarılık
uçkur
uçuculuk
uçurtma
uçurum
uçuş shows:VerbForm=Vnoun
ud
ufaklık
ufuk hard drop
uğrak
uğraş
uğraşı
uğultu
uğur drop
uğursuzluk
uhde
ukala
ukalalık
ukde
ukubat
ulaç soften
ulam
ulaşım
ulaştırma shows:VerbForm=Vnoun
ulema
ultimatom
ultrason
ultraviyole
ulufe
ululuk
ulus class:state
umacı
umde
umum
umumhane
umumiyet
umur
umut soften
umutsuzluk
un
unsur
unutkan
unutkanlık
unvan
ur rare
uranyum
urgan
us rare
usanç soften
uskumru
uskur
ustabaşı
ustabaşılık
ustalık
ustura
usulsüzlük
uşaklık
uşkun
ut soften rare
utanç soften
utangaçlık
utanmaz
utanmazlık
utku
uyak
uyanıklık
uyanış shows:VerbForm=Vnoun
uyarı
uyarıcı
uyarlama shows:VerbForm=Vnoun
uyarlık
uydu
uydurma shows:VerbForm=Vnoun
uydurmaca
uygarlık
uygulama shows:VerbForm=Vnoun
uygulamacı class:person
uygulamacılık
uygulanabilirlik
uygulayıcı
uygulayıcılık
uygulayım
uygunluk
uygunsuzluk
uyku
uykusuzluk
uylaşım
uyluk
uyruk
uyrukluk
uysallık
uyum
uyumluluk
uyumsuzluk
uyurgezer
uyurgezerlik
uyuşma shows:VerbForm=Vnoun
uyuşmazlık
uyuşturucu
uyuşukluk
uyuşum
uyuz
uzaklık
uzam
uzantı
uzatma shows:VerbForm=Vnoun
uzay
uzgörü
uzlaşı
uzlaşıcılık
uzlaşma shows:VerbForm=Vnoun
uzlaşmacılık
uzlaşmazlık
uzlaştırıcılık
uzlaştırma shows:VerbForm=Vnoun
uzlaştırmacılık
uzluk
uzmanlık
uzunçalar
uzunluk class:quantity
uzuv drop
ücra
ücretlendirme shows:VerbForm=Vnoun
ücretlilik
üçgen
üçkâğıt soften
üçleme shows:VerbForm=Vnoun
üçlü
üfürük
ülkesellik
ülkü
ülser
ültimatom
ümit soften
ümitsizlik
ümmet
ün
üniforma
ünite
ünlem
ünlü
ünlülük
ünsiyet
ünsüz
ünvan
üre
üreme shows:VerbForm=Vnoun
üreteç soften
üreticilik
üretim act:üretmek
üretimevi compound
üretkenlik
ürkeklik
ürküntü
ürküntülük
ürperti
ürün
üs double
üslup soften
üstat soften
üstatlık
üsteğmenlik
üstencilik
üstgeçit soften
üstlenicilik
üstlenme shows:VerbForm=Vnoun
üstlük
üstübeç soften
üstünlük
üstüpü
üstyapı
üşengeç soften
üşengeçlik
ütopik
ütopya
ütü
ütülük
üvendire
üveyik
üyelik
üzengi
üzerklik
üzgünlük
üzüm
üzüntü
vaat soften front
vaaz
vaftiz
vagon
vaha
vahamet
vahdet
vahiy drop
vahşet
vahşilik
vaizlik
vajina
vaka
vakar
vakfe rare
vakfiye
vakıa
vakum
valf
valide
valiz
valör
vals
vampir
vampirlik
vana
vandal
vandalizm
vandallık
vanilya
vantilatör
vantrilok
vapur
varış shows:VerbForm=Vnoun
varil
variyet
varlık
varlıklılık
varoluş shows:VerbForm=Vnoun
varoluşçuluk
varoş
varsayım
varyant
varyasyon
varyete
vasat
vasatlık
vasıf drop
vasıta
vasıtasızlık
vasilik
vasiyet
vaşak
vatandaşlık
vatanperver
vatanperverlik
vatansever class:person
vatanseverlik
vatansızlık
vazelin
vazgeçilmezlik
vazife
vaziyet
vazo
vârislik
veba
vebal front
vecize
veda
vedia
vefa
vefakârlık
vefasızlık
vefat
vehim drop
vejetaryen
vejetaryenlik
vekâlet
vekâletsizlik
vekilharç soften
vekillik
velayet
velespit
velet soften
veliaht soften
veliahtlık
velilik
velinimet
velvele
ventil
veranda
veraset
verem
veresiye
verev
vergilendirme shows:VerbForm=Vnoun
veri
verici
vericilik
verim
verimlilik
verimsizlik
veriş shows:VerbForm=Vnoun
veritabanı compound
vernik
versiyon
vesaik hard
vesayet
vesile
vestiyer
vesvese
veteran
veterinerlik
veto act:+etmek
vezin drop
vezinsizlik
vezirlik
vezne
veznedarlık
vıcık
vızıltı
vicdan
vicdansızlık
vida
vidanjör
video
videocu
vikont
vinç soften
vira
viraj
virane
viranelik
virgül
virman
virtüözlük
virüs
visal front
viski
viskoz
vişne
vitamin
vites
vitir
vitray
vitrin
viyadük
viyola
viyolonsel
vizite
vizon
vizör
vizyon
vodvil
vokal front
vokalist class:person
vokalistlik
volan
voleybol
volkan
volkanizma
volt
volta
voltaj
votka
vuku silent
vukuat
vukuf
vurdumduymazlık
vurgu
vurgulama shows:VerbForm=Vnoun
vurgun
vuruş shows:VerbForm=Vnoun
vuslat
vusul front
vuzuh
vücudiyet
vücut soften
vüsat
yabancılaşma shows:VerbForm=Vnoun
yabancılık
yadigâr
yafta
yağ
yağcılık
yağdanlık
yağış shows:VerbForm=Vnoun
yağız
yağlıboya
yağma
yağmacılık
yağmur
yağmurluk
yahni
yahudilik
yaka
yakacak
yakacık
yakalama shows:VerbForm=Vnoun
yakamoz
yakarış
yakı
yakıcılık
yakınlık
yakışıksızlık
yakıt
yaklaşıklık
yaklaşım
yakut
yalaka
yalakalık
yalan
yalancılık
yalanlama shows:VerbForm=Vnoun
yalaz
yalınlık
yalıtım
yalıtkanlık
yalnızlık
yalvarış shows:VerbForm=Vnoun
yama
yamalık
yamuk
yamyam
yamyamlık
yan class:attributive
yanak
yanardağ
yandaş
yandaşlık
yangı rare
yangın
yanıcılık
yanık
yanılgı
yanılmazlık
yanılsama
yanıt
yankesicilik
yankı
yanlılık
yanlış
yanlışlık
yansı
yansıma shows:VerbForm=Vnoun
yansızlık
yapağı
yapaylık
yapboz
yapı
yapıcı
yapıcılık
yapılabilirlik
yapılandırma shows:VerbForm=Vnoun
yapılanma shows:VerbForm=Vnoun
yapılaşma shows:VerbForm=Vnoun
yapım act:yapmak
yapımcılık
yapımevi compound
yapısallık
yapışkanlık
yapıştırıcı
yapmacıklık
yaprak
yaptırımsızlık
yaptırma shows:VerbForm=Vnoun
yar rare
yara
yarabere
yaradılış
yaralama shows:VerbForm=Vnoun
yaralı
yaramazlık
yarar
yararlık
yararlılık
yararsızlık
yarasa
yaratı
yaratıcı
yaratıcılık
yaratık
yaratılış
yarbaylık
yarda
yardımcılık
yardımlaşma shows:VerbForm=Vnoun
yargı
yargıçlık
yargılama shows:VerbForm=Vnoun
yarı
yarıçap soften
yarıfinal front
yarık
yarıküre
yarım
yarımküre
yarımlık
yarış shows:VerbForm=Vnoun
yarışçı class:person
yarışçılık
yarışma
yarışmacılık
yarka
yarlık
yas
yasallık
yasama
yasemin
yastık
yaş
yaşam
yaşantı
yaşayış shows:VerbForm=Vnoun
yaşıt
yaşlılık
yaşmak
yat
yatak
yatakhane
yataklık
yataylık
yatırım
yatırımcılık
yatıştırıcı
yatkınlık
yatsı
yavanlık
yavaşlık
yaver
yaverlik
yavru
yavşak
yavşaklık
yavuklu
yay
yaya
yaygara
yaygı rare
yaygınlık
yayık
yayılım
yayılmacılık
yayım
yayımcılık
yayımlama shows:VerbForm=Vnoun
yayın
yayıncılık
yayvanlık
yazarkasa
yazarlık
yazgı
yazgıcılık
yazıcı
yazıhane
yazık
yazılılık
yazılım
yazılımcılık
yazım
yazın
yazıt
yazlık
yazlıkçı
yazma
yazmanlık
yedek
yedieminlik
yeis
yeknesaklık
yekûn
yel
yeldeğirmeni compound
yele
yelek
yelken
yelkenli
yelkovan
yelpaze
yem
yemek
yemekhane
yemeklik
yemin
yemiş
yemlik
yengeç soften
yengi
yeniçeri
yeniçerilik
yenidoğan
yenileme shows:VerbForm=Vnoun
yenilgi
yenilik
yenilikçilik
yenilmezlik
yeraltı compound
yerçekimi compound
yerfıstığı compound
yergi
yerginlik
yerindelik
yerküre
yerleşim
yerleşke
yerleşme shows:VerbForm=Vnoun
yerlilik
yermantarı compound
yeröte
yersizlik
yerüstü compound
yeryuvarı compound
yeryüzü compound
yeşilbiber
yeşillik
yeşim
yetenek
yeteneksizlik
yeterlik
yeterlilik
yetersayı
yetersizlik
yeti
yetimhane
yetimlik
yetişek
yetişim
yetişkinlik
yetiştiricilik
yetki
yetkilendirme shows:VerbForm=Vnoun
yetkinlik
yetkisizlik
yetmezlik
yığın
yığınak
yığıntı
yıkıcılık
yıkılış shows:VerbForm=Vnoun
yıkım act:yıkmak
yıkıntı
yılan
yılankavilik
yıldırım
yıldız
yılgı
yılgınlık
yılışıklık
yılkı
yıllık
yılmazlık
yırtıcı
yırtıcılık
yırtık
yırtmaç soften
yısa
yiğitlik
yirmilik
yitik
yitim
yiv
yiyecek
yiyici
yiyicilik
yiyim
yoga
yoğaltım
yoğunluk
yoğurt soften
yokluk
yoksulluk
yoksunluk
yokuş
yol
yolculuk
yoldaşlık
yolgeçen
yolluk
yolsuzluk
yonca
yordam
yorgan
yorgunluk
yorum
yorumbilim
yorumculuk
yosun
yozluk
yön
yönelim
yöneliş shows:VerbForm=Vnoun
yöneticilik
yönetişim
yönetmenlik
yönlülük
yöntem
yöntembilim
yöntemsizlik
yöresellik
yörük
yörüklük
yörünge
yudum
yufka
yulaf
yular
yumak
yumru
yumruk
yumrulu
yumurta
yumurtacık
yumurtacılık
yumurtalık
yumuşaklık
yumuşatıcı
yunus
yurtdışı compound
yurtiçi compound
yurtsever class:person
yurtseverlik
yurttaşlık
yuva
yuvarlak
yücelik
yüceltim
yük
yüklem
yükleme shows:VerbForm=Vnoun
yüklenicilik
yüklenim
yükseklik class:quantity
yükseköğrenim
yükseköğretim
yükseliş shows:VerbForm=Vnoun
yükselme shows:VerbForm=Vnoun
yükselti
yüküm
yükümsüzlük
yün
yürek
yüreklilik
yüreksizlik
yürüme shows:VerbForm=Vnoun
yürürlük
yürütme shows:VerbForm=Vnoun
yürütüm
yürüyüş shows:VerbForm=Vnoun
yüz
yüzakı compound
yüzbaşılık
yüzde
yüzdelik
yüzey
yüzeysellik
yüzgeç soften
yüzme shows:VerbForm=Vnoun
yüzölçümü compound
yüzsüz
yüzsüzlük
yüzücülük
yüzük
zaaf
zabıt drop
zabıtalık
zabıtname
zabit
zabitlik
zade
zafer
zafiyet
zahire
zahmet
zahmetsizlik
zahter
zaika
zamanaşımı compound
zamane
zamanlama shows:VerbForm=Vnoun
zamansızlık
zambak
zamir
zamk
zamkinos
zan double
zanaat
zanaatçılık
zanaatkâr class:person
zanaatkârlık
zangoç soften
zangoçluk
zapt
zaptiye
zar
zarafet
zarar
zararlılık
zararsızlık
zariflik
zaruret
zarurilik
zaruriyet
zat
zatıâli
zatürre
zavallı
zavallılık
zaviye
zayıflık
zayi
zayiat
zebani
zebil
zebra
zebun
zebunluk
zecir
zehir drop
zekâ
zekât
zelzele
zemberek
zembil
zemheri
zemin
zemzem
zencefil
zenci
zencilik
zengin
zenginlik
zerdali
zerdüşt
zerdüştlük
zerk
zerre
zerzevat
zevahir
zeval front
zeveban
zevk
zevksizlik
zevzek
zevzeklik
zeyil drop
zeyilname
zeytin
zeytinlik
zeytinyağı compound
zıbın
zıkkım
zılgıt
zımba
zımbırtı
zımnilik
zımpara
zındanlık
zındık
zındıklık
zıpır
zıpkın
zıpzıp soften
zırh
zırhlı
zırnık
zırva
zıt soften double
zıtlık
zıvana
zifaf
zifos
zift
zihin drop
zihniyet
zikir drop
zikzak
zil
zillet
zilyetlik
zimamdar
zimamdarlık
zimmet
zina
zincir
zindan
zindelik
ziraat front
zirkonyum
zirve
ziya silent
ziyadelik
ziyafet
ziyan
ziyaret act:+etmek
ziyaretçilik
ziyaretgâh
ziynet
zoka
zombi
zona
zoolog class:person
zooloji
zoralım
zorba
zorbalık
zorlama shows:VerbForm=Vnoun
zorlayıcılık
zorluk
zorunluluk
zuhur
zuhurat
zula
zulmet
zulüm drop
zulümkârlık
zurna
zurnacılık
züğürt soften
züğürtlük
zülfikar
zülüf drop
zümre
zümrüt soften
zümrütüanka
züppelik
zürafa
zürriyet
[noun class:person]
depocu
çapulcu
harami
altsoy
aracı
ardiyeci
bakıcı
başsavcı
abi
abla
abone
acente
adam
aday
ağa
ağabey
ahbap soften
ahmak
aile reisi compound
ajan
akademisyen
akraba
aktivist
aktör
aktris
aktüer
alacaklı
alaycı
albay
alıcı
altyüklenici
alt işveren
alt yüklenici
amca
amir
amiral front
ana class:attributive
anarşist
anketçi
anne
anneanne
antikacı
antrenör
antropolog
aptal
arabacı
arabulucu
araççı
araştırmacı
arıcı
arkadaş
arkeolog
arsa sahibi compound
artmirasçı
asıl işveren
asistan
asker
ast rare
astronot
astsubay
aşçı
aşiretçi
atanmış mirasçı
ataşe
atçı
atıcı
atlet rare
avcı
avrat
avukat
ayakkabıcı
ayrancı
ayyaş
azmettiren rare
bursiyer
dağıtıcı
garantör
gönderici
halk
koordinatör
mudi
müellif
yararlanıcı
yürütücü
âlim
âşık
baba
babaanne
bacanak
bacı
badanacı
bağımlı
bağımsız denetçi
bağışçı
bağışlanan rare
bağışlayan rare
bağlamacı
baharatçı
bahçıvan
bahisçi
bakan
bakkal
baklavacı
baldız
balerin
balıkçı
bankacı
banker
barmen
baron rare
barutçu
basımcı
basketbolcu
baskıcı
başasistan
başbakan
başbayi
başgardiyan
başhekim
başhemşire
başkan
başkomutan
başkonsolos
başmüşavir
baştabip soften
başvuran rare
başvurucu
bayi silent
bayrakçı
baytar
bebek
bekâr
bekçi
belediye başkanı compound
berber
besici
besteci
bestekâr
bey
beyefendi
bilgin rare
bilgisayarcı
bilimadamı compound
bilim adamı compound
bilim insanı compound
bilirkişi
binbaşı
binici
biracı
birey
bisikletçi
biyolog
boksör
bombacı
borçlu
borsacı
boyacı
boykotçu
bozguncu
börekçi
broker
budala
bulaşıkçı
buluşçu
buluş sahibi compound
büyücü
büyükanne
büyükbaba
büyükelçi
camcı
cani
cankurtaran
cariye
casus
cengâver
cerrah
cevapçı
ciltçi
ciranta
cirocu
coğrafyacı
cumhurbaşkanı compound
cumhuriyetçi
cumhurreisi compound
çakmakçı
çalgıcı
çalışan shows:VerbForm=Part
çantacı
çar
çavuş
çaycı
çerçeveci
çeteci
çevirmen
çevrebilimci
çevreci
çırak
çiçekçi
çiftçi
çilingir
çinici
çoban
çocuk
çorbacı
çömlekçi
çöpçü
çörekçi
dadı
dağcı
dağıtımcı
dalavereci
dalgacı
dalgıç soften
damat soften
damgacı
danışman
dansçı
dansöz
darbeci
davacı
davalı
davetçi
davulcu
dayı
dede
dedektif
dedikoducu
defterdar
değerleme uzmanı compound
değirmenci
dekan
delege
deli
delikanlı
demirci
demokrat
denetçi
denetmen
denizci
derebeyi compound
dergici
derici
dernekçi
derviş
destekçi
deveci
devrimci
dikişçi
dilbilimci
dilenci
dinamitçi
dinleyici
diplomat
direktör
direnişçi
disketçi
distribütör
dişçi
diva
dizdar
dizgici
doçent
doğacı
doğramacı
doktor
dokumacı
dolandırıcı
dolmacı
dolmuşçu
donatan rare
dondurmacı
dost
duacı
dul
duvarcı
düğüncü
dük rare
dülger
dümenci
düşman
düşünür
ebe
ebeveyn
eczacı
edebiyatçı
editör
moderatör
efendi
eğitici
eğitimci
eğitmen
ekmekçi
ekonomist
eksper
elçi
elektrikçi
eleman
eleştirmen
elti
emanetçi
emekçi
emekli
emlakçı
enflasyoncu
engelli
enişte
entrikacı
er
ergen
erkek
erkekkardeş
ermiş
eroinci
eser sahibi compound
esir
eskici
esnaf
esprici
esrarcı
estetikçi
eş
eşcinsel
eşgüdümcü
eşkıya
evlat soften
evlatlık hard class:person
evliya
ev işçisi compound
ev sahibi compound
eylemci
ezberci
fabrikatör
fahişe
fail
falcı
fasoncu
faşist
fayansçı
faytoncu
felsefeci
fenerci
fesatçı
fırıncı
fırkacı
fıstıkçı
filozof
firari
fitneci
fizikçi
flörtçü
forvet
fotoğrafçı
fotokopici
frezeci
futbolcu
galerici
gardiyan
garson
gaspçı
gayretçi
gazeteci
gazi
gazinocu
gâvur
gelin
gemiadamı compound
gemici
gemi adamı compound
genç soften
genelkurmay başkanı compound
genel müdür
genel sekreter
general front
gerçek kişi
gerilla
gezgin
gezici
girişimci
gitarcı
gitarist
giyimci
golcü
golfçu
göçmen
gökbilimci
gömücü
gönderen rare
gönderilen rare
gönüllü
görevli
görümce
görüntücü
gösterici
gözlemci
gözlemeci
gözlükçü
grevci
gübreci
gümrükçü
gümrük müşaviri compound
gündelikçi
güneşçi
güreşçi
güvey
haberci
hacı
hademe
hafız
hafriyatçı
haham
hain
hakan
hakem
hak sahibi compound
hala rare
halef
halıcı
halife
halkbilimci
halk ozanı compound
halterci
hamal
hamil
hanım
hanımefendi
hapçı
haraççı
haritacı
harmancı
hasım drop
hasta
hastabakıcı
havacı
havari
hayalci
haydut soften
hayran
hayvancı
hâkim
hekim
helvacı
hemşehri
hemşeri
hemşire
herifçioğlu compound
heykelci
heykeltıraş
hırdavatçı
hırsız
hısım
hikâyeci
hissedar
hizipçi
hizmetçi
hoca
holdingci
hostes
hurdacı
hücumcu
hükümdar
hükümlü
ırgat
ırkçı
ıslahatçı
ışıkçı
icra memuru compound
icra müdürü compound
içkici
idareci
iflas idaresi compound
iğneci
ihaleci
ihbarcı
ihracatçı
ihtilalci
ihtiyaççı
ihtiyar
ikiz
ikmalci
iktisatçı
ilaççı
ilahiyatçı
ilgili
ilgili kişi
iltimasçı
imalatçı
imam
imparator
imparatoriçe
imzacı
inatçı
infaz koruma memuru compound
inkârcı
inkılapçı
insan
inşaatçı
intifa hakkı sahibi compound
intiharcı
intikamcı
ipekçi
ipotekçi
ipotekli
irtibat kişisi compound
irticacı
islamcı
ispiyoncu
istatistikçi
istekli
istifçi
istihbaratçı
istihkâmcı
isyancı
işadamı compound
işaretçi
işçi
işgören
işkadını compound
işkenceci
işletici
işletmeci
işletmen rare
işportacı
işsahibi compound
iştirakçi
işveren
işveren vekili compound
işyeri hekimi compound
iş adamı compound
iş güvenliği uzmanı compound
iş insanı compound
iş müfettişi compound
iş sahibi compound
itfaiyeci
ithalatçı
itirafçı
itirazcı
ittihatçı
iyilikçi
izin sahibi compound
izleyici
jandarma
jeolog
jokey
jurnalci
kabadayı
kaçak
kaçakçı
kadastrocu
kadın
kağan
kağnıcı
kahraman
kahveci
kaleci
kalfa
kalıpçı
kameraman
kampçı
kamyoncu
kantarcı
kantinci
kanuni temsilci
kanunkoyucu
kapıcı
kapitalist
kaptan
karateci
kardeş
kargocu
karı
karikatürist
kasabalı
kasap soften
kasiyer
katılan rare
katılımcı
katil
kavgacı
kayakçı
kayıkçı
kayın drop rare
kayınbirader
kayınpeder
kayınvalide
kayıpçı
kaymakam
kaynakçı
kaynana
kaynata
kayyım
kayyum
kazancı
kazanççı
kazıcı
kâğıtçı
kâhin
kâhya
kâşif
kâtip soften
kebapçı
keçeci
kefenci
kefil
kelepirci
kemancı
kemençeci
kentli
keresteci
kervancı
keşideci
keşiş
kılıbık
kılıççı
kırtasiyeci
kısıtlı
kız
kızkardeş
kimse
kimyacı
kimyager
kiracı
kiralayan rare
kiraya veren
kişi
kitapçı
koca
koleksiyoncu
komandite
komanditer
komando
komi
komiser
komisyoncu
komplocu
komşu
komutan
komünist
kondüktör
konfeksiyoncu
konkordato komiseri compound
konsolos
kont rare
kontrolör
konuk
konuşmacı
koramiral front
korgeneral front
korsan
koruma görevlisi compound
koşucu
köfteci
köle
kömürcü
kötülükçü
köylü
kral
kraliçe
krizci
krupiye
kuaför
kuklacı
kullanıcı
kumandan
kumarbaz
kumaşçı
kundakçı
kunduracı
kurmay
kursiyer
kurşuncu
kurucu
kuruyemişçi
kurye
kuyumcu
kuzen
küçük
külhanbeyi compound
kürkçü
kürtajcı
kütüphaneci
lafızcı
laik
lala
lastikçi
lehimci
lehtar
lezbiyen
liberal front
lider
lisansör
lisans sahibi compound
lise öğrencisi compound
lobici
lokantacı
lord
maceracı
madam
madenci
mağaracı
mağdur
mahalleli
mahdut soften
mahkûm
makasçı
makinist
makyajcı
malik hard
maliyeci
mali müşavir
mal sahibi compound
manav
manifaturacı
manikürcü
mantıkçı
marangoz
mareşal front
marka vekili compound
masajcı
masalcı
maslahatgüzar
maşuk hard
matbaacı
matematikçi
matmazel
mavnacı
mayıncı
mebus
meczup soften
memleketli
memur
memure
mermerci
meslektaş
meteorolog
mevduat sahibi compound
mezeci
mezhepçi
mezun
mızrakçı
midyeci
militan
milletvekili compound
milliyetçi
mimar
minibüsçü
mirasbırakan
mirasçı
miras bırakan
misafir
mizahçı
mobilyacı
modacı
molla
montajcı
mösyö
muallim
muavin
mucip soften
mucir
mucit soften
muhabir
muhacir
muhafazakâr
muhalif
muhallebici
muhasebeci
muhasip soften
muhatap soften
muhbir
muhil
muhtar
murahhas
murakıb
murakıp soften
muris
muskacı
muslukçu
muştucu
mutasarrıf
mutemet soften
muteriz
mübaşir
mücevherci
müdafi silent
müdahil
müderris
müdür
müezzin
müfettiş
müftü
mühendis
mükellef
mülteci
mümeyyiz
münakaşacı
müracaatçı
mürebbiye
mürekkepçi
mürit soften
müstahdem
müstecir
müstemlekeci
müsteşar
müşavir
müşteki
müşteri
müteahhit soften
mütercim
müteşebbis
müttefik hard
müvekkil
müzakereci
müzayedeci
müzisyen
nakliyatçı
nakliyeci
nalbant soften
nalbur
nalcı
nefer
neyzen
nezaretçi
nikâhçı
nine
nişancı
nişanlı
noter
nükteci
odacı
oduncu
oğlan
oğul drop
okur
okutman
okuyucu
ombudsman
onbaşı
operacı
operatör
optisyen
oramiral front
orgeneral front
ormancı
orospu
ortak
otelci
otobüsçü
otostopçu
oyuncakçı
oyuncu
ödevli
öğrenci
öğretici
öğretim görevlisi compound
öğretim üyesi compound
öğretmen
öksüz
öncü
önder
önmirasçı
öykücü
özürlü
padişah
paketçi
palavracı
pansiyoncu
paparazi
papaz
paraşütçü
parti üyesi compound
pastacı
paşa
patent vekili compound
patrik
patron
paydaş
pay sahibi compound
pazarcı
pazarlamacı
peder
pehlivan
perakendeci
personel
peşmerge
petrolcü
peygamber
peynirci
pezevenk soften
piç
pideci
piknikçi
pilavcı
pilot
piskopos
piyade
piyangocu
piyanist
piyasacı
pizzacı
polemikçi
poliçe hamili compound
polis
politikacı
postacı
prens
prenses
profesör
programcı
projeci
propagandacı
protestocu
psikanalist
psikiyatr
psikiyatrist
psikolog
radyocu
rahibe
rahip soften
rakip soften
randevucu
raportör
reasürör
reformcu
rehber
rehinci
rehinli
reis
rejisör
reklamcı
rektör
rençper soften
ressam
resul front
reşit soften
roketçi
romancı
röportajcı
ruhbilimci
ruhsat sahibi compound
rüşvetçi
rüyacı
saatçi
sabıkalı
sabotajcı
sadrazam
safsatacı
sağlayıcı
sağlıkçı
sağ eş
sahtekâr
sakin
saklayan rare
saklı paylı
saksofoncu
salak
sanatçı
sanatkâr
sanayici
sanık
sansürcü
sarhoş
sarraf
satıcı
savaşçı
savaşımcı
savcı
savunucu
sayman
saymanlık müdürü compound
sazcı
sebzeci
seçmen
sedyeci
sekreter
selef
semerci
senarist
senatör
sendikacı
seramikçi
serbest muhasebeci
sermayedar
serseri
serüvenci
sevgili
sevkiyatçı
seyirci
seyyah
seyyar satıcı
sığınmacı
sıvacı
sigortacı
sigortalı
silahçı
simgeci
simitçi
simsar
simyacı
sinemacı
sipahi
siyasetçi
sobacı
sondajcı
sorumlu
soruşturmacı
sosyalist
sosyolog
soyguncu
sözcü
sözlü
spiker
sporcu
stajyer
statükocu
stokçu
subay
sucu
suçlu
suç ortağı compound
suikastçı
sultan
sunucu
sübyan
sünnetçi
sürücü
sütçü
süvari
şah
şahıs drop
şahit soften
şair
şakacı
şamatacı
şapkacı
şarapçı
şarkıcı
şarkiyatçı
şef
şehirdaş
şehirli
şehit soften
şekerci
şerbetçi
şeyh
şifreci
şikâyetçi
şikeci
şoför
şovcu
şövalye
şüpheci
şüpheli
taahhütçü
tabelacı
tabip soften
tabutçu
tacir
tahminci
tahsildar
tahvil sahibi compound
takıcı
takipçi
taksici
talancı
talebe
tamirci
tanık
tankçı
taraf
tarafgir
tarihçi
tartıcı
tartışmacı
tasarımcı
tasarruf sahibi compound
tasfiye memuru compound
taşeron
taşıyan rare
taşıyıcı
tatlıcı
tavukçu
tedarikçi
tedhişçi
tefeci
teğmen
tekelci
teklif sahibi compound
teknikçi
tekniker
teknik direktör
teknisyen
tekstilci
telaşçı
telefoncu
televizyoncu
telgrafçı
tellal
telsizci
temizlikçi
temsilci
temsil yetkilisi compound
tenekeci
tercüman
tereke temsilcisi compound
terörist
terzi
tesisatçı
teşrifatçı
tetikçi
teyze
tezgâhçı
ticari temsilci
ticari vekil
tinerci
tiryaki
tiyatrocu
tombalacı
topçu
toplumbilimci
toptancı
tornacı
torpilci
torun
travesti
trikocu
tuğgeneral front
tuhafiyeci
tulumbacı
tulumcu
turcu
turist
turizmci
turşucu
tutkalcı
tutsak
tutuklu
tuzcu
tüccar
tüfekçi
tüketici
tümgeneral front
tüpçü
türkücü
tüzel kişi
usta
uşak
uykucu
uzaycı
uzlaştırıcı
uzlaştırmacı
uzman
üçüncü kişi
üçüz
üfürükçü
ülkücü
üretici
üst class:attributive
üsteğmen
üstenci
üstlenici
üstsoy
ütücü
üye
vaiz
vali
vasi
vasiyetçi
vasiyeti yerine getirme görevlisi compound
vatandaş
vatansız
vâris
vefatçı
vekil
velayet sahibi compound
veli
veresiyeci
vergi sorumlusu compound
veri sahibi compound
veri sorumlusu compound
veteriner
vezir
veznedar
virtüöz
viyolonselci
voleybolcu
vurguncu
yabancı
yağcı
yağmacı
yalancı
yankesici
yapımcı
yarbay
yardımcı
yargıç soften
yarışmacı
yasal mirasçı
yasal temsilci
yaşlı
yatırımcı
yaygaracı
yayımcı
yayımlatan
yayıncı
yazar
yazılımcı
yazman
yâr front
yediemin
yeğen
yemişçi
yenge
yenilikçi
yetim
yetişkin
yetiştirici
yetkili
yiğit soften
yoğurtçu
yoklamacı
yolcu
yoldaş
yorgancı
yorumcu
yönetici
yönetmen
yufkacı
yumurtacı
yurttaş
yüklenici
yükleten rare
yükümlü
yürüyüşçü
yüzbaşı
yüzücü
zabıta
zabıt kâtibi compound
zahireci
zanaatçı
zerzevatçı
zevce
zıpkıncı
zilyet soften
zindancı
ziraatçi
ziyaretçi
zurnacı
züppe
[noun class:body]
havayolu compound
hâkimlik
itfaiye
kafe class:place
kaymakamlık
başsavcılık
kolluk
koordinatörlük
mağaza class:place
maliye
merkez class:place
müşavirlik
oda
organ
otel class:place
platform
portal front
postane
restoran class:place
savcılık
sekreterya
site
şeflik
yönetim
komutanlık
acentelik
adi ortaklık
adliye
ajans
akademi
amirlik
alacaklılar toplantısı compound
anaokulu compound
anayasa mahkemesi compound
anonim şirket
aracı kurum
arşiv
bakanlar kurulu compound
bakanlık
bando
banka
baro
başbakanlık
başkanlık
başkonsolosluk
başmüdürlük
belediye
belediye meclisi compound
beylik
bilim kurulu compound
bilirkişi kurulu compound
birim
birlik
borsa
bölge müdürlüğü compound
bölük
büro
bürokrasi
büyükelçilik
cemaat front
cemiyet
cezaevi compound
cumhurbaşkanlığı compound
cumhuriyet savcılığı compound
cunta
çalışma grubu compound
çete
daire
danışma kurulu compound
danıştay
darphane
defterdarlık
dekanlık
delegasyon
denetim kurulu compound
dernek
dershane
devlet
disiplin kurulu compound
dispanser
divan
diyanet
donanma
düzenleyici kurum
eczane
ekip soften
elçilik
emirlik
emniyet
encümen
enstitü
etik kurul
fakülte
federasyon
finans kurumu compound
firma
gazete
genelkurmay
genel kurul
genel müdürlük
grup soften
hakem heyeti compound
hanedan
hastane
haysiyet divanı compound
hazine
heyet
hilafet
holding
huzurevi compound
hükümet
ıslahevi compound
icra dairesi compound
idare
idare heyeti compound
iflas dairesi compound
ihtiyar heyeti compound
ihtiyar meclisi compound
iktidar
iktisadi devlet teşekkülü compound
ilçe müdürlüğü compound
ilkokul
il genel meclisi compound
il müdürlüğü compound
imparatorluk
istihbarat teşkilatı compound
işletme
jandarma komutanlığı compound
jüri
kabine
kadastro müdürlüğü compound
kamu idaresi compound
kamu kurumu compound
kamu tüzel kişisi compound
karakol
karargâh
karma komisyon
kartel
kilise
klinik
koalisyon
kolej
kolektif şirket
kollektif şirket
kolordu
komandit şirket
komisyon
komite
konfederasyon
konservatuvar
konsey
konsolosluk
konsorsiyum
kooperatif
koro
krallık
kredi kurumu compound
kreş
kulüp soften
kurul
kuruluş
kurum
kütüphane
laboratuvar
limited şirket
limitet şirket
lise
loca
lonca
mafya
mahkeme
makam
malmüdürlüğü compound
mal müdürlüğü compound
meclis
merci silent
merkez bankası compound
merkez teşkilatı compound
milis
misyon
muhalefet act:+etmek
muhtarlık
müdürlük
müessese
müftülük
müsteşarlık
müşavirlik bürosu compound
müzakere heyeti compound
müze
noterlik
nüfus müdürlüğü compound
ocak
ofis
okul
onur kurulu compound
ordu
orkestra
ortaklık
ortak komite
ortaokul
otorite
örgüt
papalık
parlamento
parti
patrikhane
pay sahipleri kurulu compound
poliklinik
polis merkezi compound
prenslik
rektörlük
sağlık kurulu compound
sağlık ocağı compound
saltanat
sandık kurulu compound
saray
sayıştay
seçim kurulu compound
sekretarya
sekreterlik
senato
sendika
sigorta şirketi compound
siyasi parti
sultanlık
şebeke
şirket
şube
tabur
takım
tapu dairesi compound
tapu müdürlüğü compound
tapu sicil müdürlüğü compound
tarikat
tasfiye kurulu compound
taşra teşkilatı compound
temas grubu compound
temsilcilik
teşebbüs
teşekkül
teşkilat
tiyatro
topluluk
tröst
tugay
tutukevi compound
tüzelkişi
uluslararası örgüt
uyuşmazlık mahkemesi compound
üniversite
üst kurul
vakıf drop
vakıf senedi compound
valilik
vergi dairesi compound
yargıtay
yargı mercii compound
yayınevi compound
yetiştirme yurdu compound
yönetim kurulu compound
yüce divan
yüksekokul
yürütme kurulu compound
zabıta müdürlüğü compound
[noun class:norm]
altbent soften
alt bent soften
anane
anasözleşme
anayasa
ana sözleşme
andlaşma
anlaşma
antlaşma
başlık
bent soften
berat
borçlar kanunu compound
bölüm
buyruk
buyrultu
cezai şart
ceza kanunu compound
cümle
çerçeve sözleşme
direktif
düstur
ek madde
ek protokol front
emir drop
emirname
esas sözleşme
eser sözleşmesi compound
fasıl drop
ferman
fıkra
geçici madde
genelge
gizlilik politikası compound
gizlilik sözleşmesi compound
hizmet sözleşmesi compound
hizmet şartları compound
hukuk hard
hüküm drop
içtihadı birleştirme kararı compound
içtihat soften
içtüzük
iç tüzük
iç yönerge
iç yönetmelik
ilam
ilke
iş kanunu compound
iş sözleşmesi compound
kaide
kanun
kanun hükmünde kararname
karar
kararname
kefalet sözleşmesi compound
kısım drop
kira sözleşmesi compound
kod
konvansiyon
koşul
kullanım koşulları compound
kural
madde
mecelle
medeni kanun
meriyet
mevzuat
misak hard
muahede
mukavele
mutabakat zaptı compound
müeyyide class:penalty
mükellefiyet
nizam
nizamname
norm
nota
ödev
önerge
örf
pakt
paragraf
politika
prensip soften
prosedür
protokol front
satış sözleşmesi compound
sirküler
sözleşme
standart soften
statü
şart
şartname
şeriat
tahkim şartı compound
talimat
talimatname
tamim
tarife
tasarı
tebliğ act:+etmek
ticaret kanunu compound
toplu iş sözleşmesi compound
toplu sözleşme
töre rare
tüzük
usul front
vecibe
vekâlet sözleşmesi compound
yaptırım class:penalty
yasa
yasak
yönerge
yönetmelik
yükümlülük
yürürlük maddesi compound
[noun class:document]
ajanda
akreditif
ansiklopedi
apostil
banderol front
bandrol front
başvuru formu compound
belge
beyan act:+etmek
beyanat
beyanname
bilanço
bildirge
bildiri
bildirim act:bildirmek
bilet
bono
bordro
broşür
bülten
celpname
cetvel
çek
çek defteri compound
çizelge
davetiye
davetname
defter
dekont
dergi
dilekçe
diploma
dosya
duyuru
ehliyet
ekstre
emre yazılı senet soften
envanter
etiket
evrak hard
fatura
fezleke
fiş
form
formül
gelir tablosu compound
gerekçe
harita
hesap özeti compound
hisse senedi compound
hüccet
ibraname
iddianame
ihbarname
ihtarname
ilan act:+etmek
ipotek belgesi compound
irsaliye
izin belgesi compound
karne
kartvizit
katalog
kıymetli evrak hard
kimlik
kimlik kartı compound
kitap soften
kitapçık
konşimento
konşimento nüshası compound
kopya
kroki
kütük
layiha
lisans
liste
makbuz
makbuz senedi compound
manifesto
mazbata
mecmua
mektup soften
memorandum
menkul kıymet
mirasçılık belgesi compound
mizan
muhtıra
müzekkere
nüfus cüzdanı compound
nüsha
özet
özgeçmiş
pafta
pasaport
pay senedi compound
poliçe
protesto
protestoname
pul
rapor
reçete
referans mektubu compound
rehin senedi compound
resmî gazete
ruhsat
ruhsatname
senet soften
sertifika
sicil
sözlük
suret
şahadetname
şartlı belge
şerh
taahhütname
taahhüt senedi compound
tahvil act:+etmek
tapu
tapu senedi compound
tapu sicili compound
tasdikname
tebligat mazbatası compound
tebliğname
teminat mektubu compound
tezkere
ticaret sicili compound
tutanak
tutanakname
varant
vasiyetname
vekâletname
veraset ilamı compound
vesika
vinyet
vize
vukuatlı
yazı
yazışma shows:VerbForm=Vnoun
zarf
[noun class:money]
aidat
akçe
alacak
alım gücü compound
altın
anamal
anapara
artı değer
avans
avro
aylık
bağış
bahşiş
banknot
başlık parası compound
bedel
borç soften
bozukluk
burs
bütçe
cayma akçesi compound
cayma parası compound
cep harçlığı compound
damga vergisi compound
depozito
destekleme shows:VerbForm=Vnoun
dinar
dividant
dolar
döviz
drahmi
drahoma
emeklilik ikramiyesi compound
emekli aylığı compound
emlak vergisi compound
euro
faiz
fidye
fiyat
frank soften
gecikme faizi compound
gecikme zammı compound
gelir
gelir vergisi compound
gider
gümrük vergisi compound
gündelik
güvence
haciz bedeli compound
haraç soften
harcama shows:VerbForm=Vnoun
harç soften
harçlık
hesap soften
hibe act:+etmek
huzur hakkı compound
iane
ihbar tazminatı compound
ikramiye
indirim act:+yapmak
iskonto
jeton
kambiyo
kaparo
kapital front
kapora
katkı payı compound
katma değer vergisi compound
kazanç soften
kâr
kâr payı compound
kdv
kefalet
kıdem tazminatı compound
kira
kira bedeli compound
kredi
kupon
kurumlar vergisi compound
kuruş
lira
maaş
maliyet
mark hard
masraf
matrah
meblağ
mehir drop
mevduat
nafaka
nakit soften drop
navlun
ödeme shows:VerbForm=Vnoun
ödenek
ön ödeme
ötv
özkaynak
para
parite
pay
peni
peşinat
pey akçesi compound
pişmanlık zammı compound
prim
ruble
rüşvet
satış bedeli compound
sermaye
sterlin
stopaj
sübvansiyon
sürastarya
sürprim
tahsilat
tahsisat
taksit hard
tazminat
telif ücreti compound
temerrüt faizi compound
temettü
teminat
tenzilat
teşvik hard
tutar
ücret
vekâlet ücreti compound
vergi
yaklaşık maliyet
yardım parası compound
yargılama gideri compound
yen rare
yevmiye
zam double
[noun class:penalty]
adli para cezası compound
ağır hapis drop
aylıktan kesme
ceza
disiplin cezası compound
disiplin hapsi compound
falaka
güvenlik tedbiri compound
hafif hapis drop
hak mahrumiyeti compound
hak yoksunluğu compound
hapis drop
hapis cezası compound
idam
idari para cezası compound
infaz act:+etmek
kamu görevinden çıkarma
kınama shows:VerbForm=Vnoun
kısas
kürek cezası compound
mahkûmiyet
meslekten çıkarma
müebbet soften
müebbet hapis drop
müsadere act:+etmek
para cezası compound
recim
tazyik hapsi compound
tecil act:+etmek
tedip soften
tevkif act:+etmek
usulsüzlük cezası compound
uyarma shows:VerbForm=Vnoun
vergi ziyaı cezası compound
zorlama hapsi compound
[noun class:time]
ağustos class:month
akşam
an
aralık class:month
arife
asır drop
ay
bahar
başlangıç tarihi compound
bayram
bayram tatili compound
bekleme süresi compound
binyıl
bitiş tarihi compound
bugün
bütçe yılı compound
cuma
cumartesi compound
çağ
çalışma günü compound
çarşamba
çeyrek
dakika
deneme süresi compound
doğum günü compound
dönem
dönemeç soften
dün round-ki
ekim class:month
ertesi
etap soften
eylül class:month
faz
fazla mesai
fesih bildirim süresi compound
gece
gecikme süresi compound
geçmiş
gelecek
gurup soften
gün round-ki
günaşırı
gündüz
güz
hafta
haftasonu compound
hafta içi compound
hafta sonu compound
hak düşürücü süre
haziran class:month
hesap dönemi compound
iftar vakti compound
ihbar süresi compound
ikindi
ilkbahar
ilkçağ
imsak hard front
işgünü compound
iş günü compound
kandil
kasım class:month
kesin süre
kış
kış mevsimi compound
kuşluk
mali yıl
mart class:month
mayıs class:month
mehil drop class:term
mesai
mevsim
milat soften
muharrem
müddet hard class:term
mühlet class:term
nisan class:month
nöbet
onyıl
on yıl
ortaçağ
ödeme günü compound
öğle
öğlen
öğün
ömür drop
ön süre
pazartesi
periyot soften
perşembe
ramazan
recep soften
resmî tatil
saat front
sabah
safer
sahur vakti compound
salı
salise
saniye
seher
sene
sezon
sonbahar
sömestr
sömestre
süre class:term
şaban
şafak
şubat class:month
takvim yılı compound
tan rare
tarih
tatil
tatil günü compound
temmuz class:month
vade
vade tarihi compound
vakit drop
vardiya
yarın
yarıyıl
yaşam süresi compound
yaz rare
yeniçağ
yıl
yılbaşı compound
yıldönümü compound
yıl dönümü compound
yürürlük tarihi compound
yüzyıl
zaman
zamanaşımı süresi compound
[noun class:place]
ada
ada parsel
adres
ağıl
ahır
ambar
antrepo
apartman
arazi
arsa
atölye
avlu
bağımsız bölüm
bahçe
balkon
banyo
bar
baraka
başkent
belde
bina
bodrum
bozkır
bölge
bucak
bulvar
cadde
cami silent
civar
çadır
çarşı
çatı
çiftlik
çöl
dağ
demiryolu compound
deniz
denizyolu compound
depo
dere
diyar
durak
dükkân
eklenti
ev
eyalet
fabrika
gar
gayrimenkul front
gecekondu
geçit soften
göl
gurbet
gümrük
hamam
han
hapishane
havaalanı compound
havali
havalimanı compound
hudut soften
ırmak
ikametgâh
il
ilçe
ilçe merkezi compound
il merkezi compound
iskele
istasyon
işyeri compound
iş yeri compound
kabristan
kahvehane
kale
kanton
kaplıca
karasu
karasuları compound
karayolu compound
kasaba
kavşak
kent
kışla
kışlak
kıta
kıtasahanlığı compound
kıyı
kıyı şeridi compound
kiler
konut
koridor
körfez
köşk
köy
köyceğiz
kulübe
kumsal
kümes
liman
lokanta
maden ocağı compound
mahal double front
mahalle
manastır
marina
market
memleket
mera
mescit soften
mesken
meydan
meyhane
mezarlık
mezra
motel
muhit
mutfak
müştemilat
nahiye
nehir drop
okyanus
orman
ortak yer
otlak
otogar
otopark hard
otoyol
ova
pansiyon
park
parsel
pazar yeri compound
plaj
rafineri
rıhtım
sahil
salon
sancak
santral front
semt
serbest bölge
sınır
sinagog
sit alanı compound
sokak
stadyum
step
şantiye
şehir drop
tapınak
tarla
taşra
taş ocağı compound
teras
terminal front
tersane
tuvalet
türbe
ülke
vadi
vatan
vilayet
villa
yalı
yarımada
yayla
yaylak
yer
yerleşim yeri compound
yöre
yurt soften

# found missing in running text
[noun]
suy lemma:su bound
ney lemma:ne bound
yardım
iletişim
mücadele governs:ins
işyeri compound
anabilim
anasanat
sertifikasyon
müsaade
tepki
taksit soften
temsil
web
analist class:person
moloz
muvafakat front
tarife
tarhiyat front
diplomasi
arıtım
artırım
çoğaltım
çıktı rare
girdi rare
ödenti
kesinhesap soften
yılsonu compound
yılbaşı compound
aybaşı compound
insangücü compound
gözaltı compound
yayınevi compound
açıköğretim
iltizam
zilyet soften
tefrik
tekemmül front
tebellüğ
temerrüt soften
mağduriyet front
alamet front
cereyan
kepek
müracaat front
karikatür
konservatuar
kafeterya
deşarj
akreditasyon
asalet front
ahali
avdet front act:+etmek
mülahaza
mahsul front
safiyet front
aleniyet front
defans
okka
mücevherat front
gidişat
stok hard
kabine
küspe
sintine
görünüm
es
dolar class:money
yen class:money rare
sent class:money

[noun]
arabağlantı
ardiye
anayapı
işgörme
intörn
ıttıla silent
tarifname
akarsu
akarsuy lemma:akarsu bound
akümülatör
alaşım
alerji
aleyh
alındı
anavatan class:place
angajman
aplikasyon
arıtma
asabiyet
askı
aşevi compound class:place
basımevi compound class:body
beğeni
bend
beşeriyet
birader class:person
bulantı
camekân
cent class:money
cereme
çalıştay
çapkın class:person
çekek
çekidüzen
çözelti
çözgü
damacana
def'i
ref'i
define
dekapaj
deklarasyon
demografi
deva
devriye
dizgin
dizüstü
duayen class:person
edevat
efkâr
ekstern class:person
elektrolit
emval
enayi class:person
esame
esef
esham
eyyam
fay
fasıla
gevrek
groston
habitat
hamiyet
harc
hayalperest class:person
helecan
hemofili
hasıl
icraat
icmal
idame
ifham
iletim
ilzam
iltisak
infisah
ingot
iskandil
ispençiyari
istihraç
istinkaf
işgaliye
işyurdu compound class:body
ita
kabinet
kadıncağız class:person
kadraj
kakule
kalbur
kapitone
karekod
karton
kelam
kerteriz
kıst
kızcağız class:person
kiriş
koasürans
konservasyon
konsinyasyon
konukevi compound class:place
koreografi
kovuk
küratör class:person
küskü
küsur
lakırtı
lavaj
markaj
meşk
miat soften
milyoner class:person
mükerrir class:person
mülkiye
müzaharet front
noel
okey
ons
önödeme
özdeğerlendirme
özmal
özsermaye class:money
partikül front
pound class:money
profil
psikiyatri
red double lemma:ret
retrosesyon
retrospektif
romatizma
ruhsatiye
safir
sahanlık
salep soften
salname
sandalet
santra
santrafor class:person
sayaç soften
sığıntı
slaç
solo
solvent
sorti
stajiyer class:person
susta
şuabat
taallük
takırtı
tamsayı
tarumar
telef
tesbit lemma:tespit
tevhid
tragedya
trend
türedi class:person
uzatım
varaka class:document
varta
yapıntı
yapıt soften rare
yavrucak
zilyed class:person
zilyedlik
zırıltı
hükumet class:body lemma:hükümet
kadar rare
üzeri compound rare
defa rare
hariç rare
men rare
tuş
imleç soften
bayt
dizge
parametre
soket
betik soften
öznitelik soften
sonek
önek
arayüz
kısayol
artalan
uçbirim
port
sekme
istemci
kullandırım
çayır
dalkavuk soften
aksilik soften
portfolyo
hasıla
devralım
çatkı
gülistan
abanoz
salto
bemol
epizod
kısıntı
akort
