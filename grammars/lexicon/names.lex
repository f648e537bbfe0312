# Names of Turkish texts: persons, states, places, bodies, norms, months and days, and abbreviations (as folded to lower case).

[name class:person]
ahmet
mehmet
mustafa
ali
hüseyin
hasan
ibrahim
ismail
osman
yusuf
murat rare
ömer
ramazan
halil
süleyman
abdullah
mahmut
salih
kemal front rare
recep
hakan rare
kadir rare
yaşar rare
bekir
inan rare
gezer rare
döner rare
sever rare
dönmez rare
solmaz rare
bilmez rare
ölmez rare
tanır rare
akar rare
coşar rare
yanar rare
keser rare
sevin rare
metin rare
musa
fatih rare
serkan
orhan
burak hard
ahmetcan
emre rare
gökhan
uğur rare
selim
cemal front
celal front
bilal front
sinan
serdar
levent
volkan
tolga
onur rare
barış rare
deniz rare
erkan
ercan
erhan
erdem
erdal
ergin rare
engin rare
emin rare
enver
eren
ersin
ertan
ertuğrul
fikret
fuat
galip rare
gürkan
haluk hard
hamdi
hamza
harun
haydar
hayri
hikmet rare
hüsnü
hulusi
ilhan
ilker
ilyas
irfan
ishak hard
iskender
kaan
kâmil
kâzım
kenan
kerem
koray
kutlu rare
kürşat
lütfi
mazhar
mert rare
mesut
mete
mithat
muammer
muhammed
muhammet
muharrem
muhsin
muhittin
muzaffer rare
mücahit
münir
nadir rare
naci
nazım rare
necati
necdet
necip
nedim
nejat
neşet
nevzat
nihat
nizamettin
nuri
nurettin
nusret
oğuz
oğuzhan
okan
oktay
olcay
orçun
ozan
özcan
özgür rare
özkan
polat rare
rahmi
rasim
raşit
refik hard
remzi
reşat
reşit rare
rıdvan
rıfat
rıza rare
rüştü
rüstem
sabri
sadık hard rare
sait
sadettin
sami
samet
sedat
selahattin
selami
selçuk hard
semih
sercan
serhat
server rare
sezai
sezer
sezgin
sıtkı
soner
suat
suphi
sururi
şaban
şahin rare
şakir
şamil rare
şefik hard
şemsettin
şener
şenol
şeref rare
şerif
şevket
şinasi
şükrü
tahir
tahsin
taha
talat
talha
tamer
taner
tanju
tarık hard
tarkan
tayfun
tayfur
tayyar
tekin rare
temel rare
teoman
tevfik hard
timur
timuçin
tuncay
tuncer
tunç rare
turan
turgay
turgut
tuğrul
ufuk hard rare
umut rare
utku rare
ümit rare
ünal
vahit
vedat
vehbi
veli rare
veysel
vural
yahya
yakup
yalçın rare
yavuz rare
yener rare
yılmaz rare
yiğit rare
yücel rare
yüksel rare
yunus
zafer rare
zeki rare
ziya rare
zülfü
abdurrahman
abdülkadir
abdülhamit
abdülmecit
adem
adil rare
adnan
agah
akif
akın rare
alaattin
alp rare
alparslan
alper
altan
anıl
arda
arif
aslan rare
asım
atakan
ata rare
atilla
attila
avni
aydın
aykut
aytaç
ayhan
azmi
bahadır
bahattin
baki rare
baran rare
bayram rare
behçet
behzat
berat rare
berk
berkay
bora rare
bulut rare
burhan
bülent
cafer
cahit
can rare
caner
cavit
cem rare
cenap
cengiz
cenk
ceyhun
cevat
cevdet
cihan rare
cihat
coşkun rare
cüneyt
çağatay
çağdaş rare
çağrı rare
çetin rare
davut
demir rare
devrim rare
dilaver
doğan rare
doğu rare
doruk hard rare
durmuş rare
dursun rare
edip
ediz
efe
ege rare
ejder
ekrem
emir rare
emrah
emrullah
ender rare
enes
erol
eşref
ethem
evren rare
eymen
eyüp
fahrettin
fahri rare
faik hard
faruk hard
fazıl
fehmi
ferdi
ferhat
ferit
ferruh
fethi
feyyaz
feyzi
fevzi
furkan
gazi rare
göktürk hard
gültekin
gündüz rare
güngör
gürbüz rare
gürsel
güven rare
habib
habip
hacı rare
halit
halis rare
halim rare
ilham rare
aliyev
ayşe
fatma
emine
hatice
zeynep
elif rare
meryem
şerife
zehra
sultan rare
hanife
merve
havva
zeliha
esra
özlem rare
fadime
yasemin
hacer
melek hard rare
rabia
kübra
songül
rukiye
büşra
cemile rare
sevim
dilek hard rare
selma
nurcan
filiz
aysel
leyla
gülay
derya rare
aynur
türkan
gülsüm
hülya
meral
nermin
nesrin
nevin
nilgün
nilüfer
nihal front
hilal front rare
zühal front
ikbal front rare
neslihan
nuray
nurhan
nuran
nurten
oya rare
özge rare
özden
özgül
pelin
pembe rare
perihan
pınar rare
rana
reyhan
saadet rare
sabiha
sabahat
safiye
saliha
sebahat
seda rare
selin
selda
selen
sema rare
semra
senem
serap rare
serpil
sevda rare
sevgi rare
sevil
sevilay
sevinç rare
sibel
sinem
sevtap
suna rare
suzan
süheyla
şebnem
şengül
şennur
şeyma
şirin rare
şule
şükran
tansu
tuba
tuğba
tuğçe
tülay
tülin
ülkü rare
ümmühan
ümran
vildan
yaprak hard rare
yeliz
yeşim
yıldız rare
yonca rare
zahide
zerrin
zeynel
zişan
zübeyde
züleyha
adalet rare
afet rare
ahsen
aliye
alev rare
arzu rare
asiye
aslı
asuman
asya
ayfer
ayla
aylin
aysu
ayşegül
ayşen
ayşenur
ayten
azize rare
azra
bahar rare
banu
başak hard rare
behiye
belgin
belkıs
berna
berrin
betül
beyhan
beyza
bilge rare
binnaz
birgül
birsen
burcu
buse
canan
canset
cansu
ceren
ceyda
ceylan rare
cavidan
çağla
çiğdem rare
çiçek hard rare
damla rare
defne rare
demet rare
derin rare
didem
dilan
dilara
dilber
dilruba
döndü rare
duygu rare
ebru
ece
ecrin
eda rare
ela rare
elvan rare
emel rare
erva
esen rare
eslem
esma
esin rare
eylül rare
ezgi rare
fahriye
fatoş
feride
ferda
ferhan
fidan rare
figen
fulya
funda
füsun
gamze
gizem rare
gonca rare
gökçe rare
gönül rare
gözde rare
gül rare
gülbahar
gülben
gülcan
gülçin
gülden
gülen
güler rare
gülhan
gülizar
gülnaz
gülnur
gülperi
gülriz
gülseren
gülşah
gülşen
güneş rare
günay
güzide rare
hale rare
halide
handan
hande
hazal front
hicran rare
hira
hümeyra
ışıl
ışık hard rare
ıraz
irem
jale rare
kader rare
kadriye
kamile
kevser
kezban
lale rare
lamia
latife rare
makbule rare
mediha
mehtap
melahat
melike
melis
melisa
meltem rare
mine rare
miray
mualla
muazzez
münevver
müjde rare
müjgan
mükerrem
mürüvvet
müzeyyen
naciye
nadire rare
naile
nalan
narin rare
nazan
nazlı rare
nazmiye
nebahat
necla
necmiye
nehir
nergis rare
nesibe
neşe rare
nevra
nezahat
nezihe
nida rare
nimet rare
nuriye
atatürk hard
inönü
bayar
menderes
sunay
korutürk hard
özal
demirel
erdoğan
ecevit
çiller
erbakan
yıldırım rare
kaya rare
çelik hard rare
öztürk hard
özdemir
arslan rare
kılıç rare
kara rare
koç rare
kurt rare
şimşek hard rare
korkmaz rare
çakır
köse rare
keskin rare
aktaş
avcı rare
taş rare
bozkurt
uçar rare
ateş rare
sarı rare
kaplan rare
karaca rare
acar rare
balcı rare
duman rare
uysal rare
uzun rare
uyar rare
kahraman rare
altun rare
durmaz rare
ay rare
akbaş
akgül
akkaya
akman
aksoy
aktan
albayrak hard
alkan
altıntaş
arıkan
arıcı rare
bal rare
başaran
bayraktar
bilgin rare
bilgiç rare
bingöl
birinci rare
boz rare
budak hard rare
candan rare
çalışkan rare
çavuş rare
çiftçi rare
çoban rare
dağ rare
dal rare
demirci rare
demirtaş
dinç rare
dinçer
duran rare
ekici rare
elmas rare
er rare
erbaş
ersoy
genç rare
gök rare
göçmen rare
ince rare
işler rare
kabak hard rare
karabulut
karadağ
karagöz
karakaş
karakaya
karakuş
karaman
karataş
kartal rare
kaymak hard rare
kayhan
kocabaş
koçak hard
konak hard rare
korkut
küçük hard rare
mutlu rare
nalbant rare
okur rare
oral rare
oruç rare
öcal
öner
özen rare
özer
öztekin
özyurt
pala rare
pamuk hard rare
parlak hard rare
sağlam rare
saraç rare
savaş rare
seçkin rare
soylu rare
soysal
sönmez rare
süer
şeker rare
şen rare
taşkın rare
tan rare
temiz rare
toker
toprak hard rare
topal rare
topçu rare
tosun rare
tuna rare
türk rare
türkmen rare
uslu rare
ünlü rare
ünsal
vardar
varol
yalçınkaya
yaman rare
yurt rare
yüce rare
zengin rare
zorlu rare
kılıçdaroğlu
davutoğlu
imamoğlu
hacıoğlu
çavuşoğlu
babacan rare
dervişoğlu
paşinyan
putin
biden
trump

[name class:state]
türkiye
türkiye cumhuriyeti compound
azerbaycan
azerbaycan cumhuriyeti compound
kazakistan
kırgızistan
özbekistan
türkmenistan
tacikistan
afganistan
pakistan
hindistan
bangladeş
nepal
bhutan
butan
sri lanka
maldivler
çin
çin halk cumhuriyeti compound
japonya
kore
güney kore
kuzey kore
kore cumhuriyeti compound
moğolistan
tayvan
vietnam
laos
kamboçya
tayland
myanmar
malezya
singapur
endonezya
filipinler
brunei
doğu timor
avustralya
yeni zelanda
papua yeni gine
fiji
fiji adaları compound
samoa
tonga
tuvalu
vanuatu
kiribati
nauru
palau
mikronezya
marshall adaları compound
solomon adaları compound
rusya
rusya federasyonu compound
ukrayna
belarus
beyaz rusya
moldova
gürcistan
ermenistan
iran
iran islam cumhuriyeti compound
ırak hard
suriye
suriye arap cumhuriyeti compound
lübnan
ürdün
israil
filistin
suudi arabistan
yemen
umman
birleşik arap emirlikleri compound
katar
bahreyn
kuveyt
mısır
mısır arap cumhuriyeti compound
libya
tunus
cezayir
fas
moritanya
mali rare
nijer
çad
sudan
güney sudan
eritre
etiyopya
cibuti
somali
kenya
uganda
tanzanya
ruanda
burundi
kongo
demokratik kongo cumhuriyeti compound
kongo demokratik cumhuriyeti compound
gabon
ekvator ginesi compound
kamerun
orta afrika cumhuriyeti compound
nijerya
benin
togo
gana
fildişi sahili compound
burkina faso
liberya
sierra leone
gine
gine bissau
senegal
gambiya
yeşil burun adaları compound
yeşil burun
cabo verde
são tomé ve príncipe
angola
zambiya
malavi
mozambik hard
zimbabve
botsvana
namibya
güney afrika
güney afrika cumhuriyeti compound
lesotho
esvatini
svaziland
madagaskar
morityus
mauritius
seyşeller
komorlar
almanya
almanya federal cumhuriyeti compound
fransa
fransa cumhuriyeti compound
italya
ispanya
portekiz
hollanda
belçika
lüksemburg
birleşik krallık
ingiltere
iskoçya
galler
kuzey irlanda
büyük britanya
britanya
irlanda
izlanda
norveç
isveç
finlandiya
danimarka
estonya
letonya
litvanya
polonya
çekya
çek cumhuriyeti compound
slovakya
macaristan
avusturya
isviçre
lihtenştayn
slovenya
hırvatistan
bosna-hersek hard
bosna hersek hard
sırbistan
karadağ
kosova
kuzey makedonya
makedonya
arnavutluk
yunanistan
bulgaristan
romanya
malta
kıbrıs
kuzey kıbrıs
kuzey kıbrıs türk cumhuriyeti compound
kıbrıs cumhuriyeti compound
güney kıbrıs
vatikan
san marino
monako
andorra
amerika
amerika birleşik devletleri compound
birleşik devletler
kanada
meksika
guatemala
belize
honduras
el salvador
nikaragua
kosta rika
panama
küba
jamaika
haiti
dominik cumhuriyeti compound
dominika
bahamalar
barbados
trinidad ve tobago
grenada
saint lucia
antigua ve barbuda
saint kitts ve nevis
saint vincent ve grenadinler
kolombiya
venezuela
guyana
surinam
ekvador
peru
bolivya
brezilya
paraguay
uruguay
arjantin
şili
porto riko
grönland
hong kong
makao
osmanlı
osmanlı devleti compound
osmanlı imparatorluğu compound
selçuklu
selçuklu devleti compound
büyük selçuklu
bizans
bizans imparatorluğu compound
roma imparatorluğu compound
sovyetler birliği compound
sovyet sosyalist cumhuriyetler birliği compound
yugoslavya
çekoslovakya
prusya
avusturya-macaristan
avusturya macaristan
doğu almanya
batı almanya
çarlık rusyası compound
safevi
safevi devleti compound
memlük
memlükler
babür
timurlular
moğol imparatorluğu compound
karahanlı
gazneli
harzemşahlar
hitit hard
hititler
urartu
frigya
lidya
asur
sümer
babil
göktürk
göktürkler
hazar kağanlığı compound
altın orda
kırım hanlığı compound
dağlık karabağ
abhazya
güney osetya
nahçıvan
transdinyester
türkistan
doğu türkistan
keşmir
tibet hard
azerbaycan demokratik cumhuriyeti compound

[name class:place]
adana
adıyaman
afyon
afyonkarahisar
ağrı rare
aksaray
amasya
ankara
antalya
ardahan
artvin
aydın
balıkesir
bartın
batman
bayburt
bilecik hard
bingöl
bitlis
bolu
burdur
bursa
çanakkale
çankırı
çorum
denizli
diyarbakır
düzce
edirne
elazığ
erzincan
erzurum
eskişehir
gaziantep
antep
giresun
gümüşhane
hakkâri
hatay
antakya
ığdır
ısparta
istanbul
izmir
kahramanmaraş
maraş
karabük hard
karaman
kars
kastamonu
kayseri
kırıkkale
kırklareli
kırşehir
kilis
kocaeli
izmit
konya
kütahya
malatya
manisa
mardin
mersin
içel
muğla
muş
nevşehir
niğde
ordu rare
osmaniye
rize
sakarya
adapazarı
samsun
siirt
sinop
sivas
şanlıurfa
urfa
şırnak hard
tekirdağ
tokat rare
trabzon
tunceli
uşak hard rare
van
yalova
yozgat
zonguldak hard
kadıköy
üsküdar
beşiktaş
beyoğlu
fatih
bakırköy
şişli
sarıyer
eyüpsultan
eyüp
eminönü
taksim
galata
pendik hard
kartal
maltepe
tuzla
çankaya
keçiören
mamak hard
yenimahalle
altındağ
bornova
karşıyaka
konak hard rare
buca
çeşme rare
bodrum rare
marmaris
fethiye
datça
alanya
kaş rare
kemer rare
side
belek hard
kuşadası
didim
ayvalık hard
bergama
tarsus
iskenderun
gebze
çorlu
lüleburgaz
bandırma
inegöl
ereğli
ürgüp
göreme
kapadokya
pamukkale
efes
nemrut
sümela
safranbolu
bozcaada
gökçeada
büyükada
heybeliada
polatlı
nallıhan
cizre
nusaybin
silopi
midyat
viranşehir
siverek hard
doğubayazıt
yüksekova
habur
kapıkule
sarp rare
gürbulak hard
lefkoşa
girne
gazimağusa
mağusa
güzelyurt
lefke
akdeniz
karadeniz
marmara
ege
marmara denizi compound
ege denizi compound
hazar
hazar denizi compound
kızıldeniz
ölü deniz
kuzey denizi compound
baltık hard
baltık denizi compound
adriyatik hard
azak hard
azak denizi compound
atlas okyanusu compound
atlantik hard
büyük okyanus
pasifik hard
hint okyanusu compound
basra körfezi compound
istanbul boğazı compound
çanakkale boğazı compound
boğaziçi
haliç hard
türk boğazları compound
süveyş
süveyş kanalı compound
kanal istanbul
manş
cebelitarık hard
van gölü compound
tuz gölü compound
kızılırmak hard
yeşilırmak hard
fırat
dicle
seyhan
ceyhan
meriç hard
aras
kura rare
çoruh
gediz
menderes
tuna
nil
volga
ren
amazon
ganj
toros
toroslar
ağrı dağı compound
erciyes
uludağ
kaçkar
kafkas
kafkasya
kafkaslar
zengezur
balkan
balkanlar
trakya
rumeli
anadolu
doğu anadolu
güneydoğu anadolu
iç anadolu
karadeniz bölgesi compound
ege bölgesi compound
marmara bölgesi compound
akdeniz bölgesi compound
güneydoğu
batı trakya
çukurova
mezopotamya
orta doğu
ortadoğu
yakın doğu
uzak doğu
orta asya
güney kafkasya
kuzey kafkasya
avrupa
asya
afrika
amerika
kuzey amerika
güney amerika
latin amerika
okyanusya
antarktika
antarktik hard
arktik hard
avrasya
iskandinavya
kırım
sibirya
karabağ
doğu avrupa
batı avrupa
orta avrupa
kuzey afrika
sahra
balkan yarımadası compound
arap yarımadası compound
kuzey kutbu compound
güney kutbu compound
alpler
himalayalar
ural front
sina
gazze
batı şeria
golan
bosna
hersek hard
voyvodina
dalmaçya
katalonya
bask bölgesi compound
bavyera
saksonya
toskana
sicilya
sardinya
korsika
girit hard
rodos
midilli
sakız rare
sisam
kıbrıs adası compound
şuşa
hankendi
hocalı
gence
bakü
sumgayıt
mingeçevir
şeki
lenkeran
laçın
kelbecer
ağdam
füzuli
cebrayıl
zengilan
gubadlı
terter
naftalan
şamahı
guba
kuba
astana
almatı
taşkent hard
semerkant hard
buhara
hive
bişkek hard
oş
aşkabat hard
duşanbe
kabil rare
islamabad
karaçi
lahor
yeni delhi
delhi
mumbai
kalküta
dakka
katmandu
kolombo
pekin
şanghay
şangay
tokyo
osaka
kyoto
hiroşima
nagazaki
seul
pyongyang
ulan batur
taipei
hanoi
saygon
bangkok hard
kuala lumpur
cakarta
manila
sidney
melbourne
canberra
wellington
moskova
st. petersburg
petersburg
sankt petersburg
kazan rare
soçi
grozni
kiev
kiyev
odessa
lviv
minsk
kişinev
tiflis
batum
erivan
gümrü
tahran
tebriz
isfahan
şiraz
meşhed
kum rare
bağdat hard
musul
kerkük hard
erbil
süleymaniye
basra
şam
halep
humus
lazkiye
beyrut
amman
kudüs
tel aviv
hayfa
ramallah
riyad
cidde
mekke
medine
sana rare
aden
maskat
dubai
abu dabi
doha
manama
kahire
iskenderiye
trablus
bingazi
rabat
kazablanka
marakeş
hartum
addis ababa
mogadişu
nairobi
kampala
darüsselam
kigali
kinşasa
lagos
abuja
akra
dakar
pretoria
johannesburg
cape town
berlin
münih
frankfurt
hamburg
köln
düsseldorf
stuttgart
bonn
leipzig
dresden
paris
marsilya
lyon
nice rare
strazburg
bordo
lille
toulouse
roma
milano
napoli
venedik hard
floransa
torino
cenova
madrid
barselona
sevilla
valensiya
lizbon
porto
amsterdam
rotterdam
lahey
utrecht
brüksel
anvers
londra
manchester
liverpool
edinburgh
glasgow
belfast
dublin
oslo
stokholm
göteborg
helsinki
kopenhag
tallinn
riga
vilnius
varşova
krakov
prag
bratislava
budapeşte
viyana
salzburg
graz
bern
zürih
cenevre
lozan
basel
ljubljana
zagreb
saraybosna
mostar
srebrenitsa
belgrad
niş
podgorica
priştine
prizren
üsküp
ohri
manastır
tiran
atina
selanik hard
gümülcine
iskeçe
sofya
filibe
varna
burgaz
bükreş
köstence
valetta
vaduz
reykjavik
vaşington
washington
new york
los angeles
şikago
chicago
boston
san francisco
miami
houston
teksas
kaliforniya
florida
alaska
hawaii
ottawa
toronto
montreal
vancouver
mexico city
havana
bogota
karakas
lima
quito
brasilia
rio de janeiro
são paulo
buenos aires
santiago
montevideo
maastricht
sevr
mondros
mudanya

[name class:body]
avrupa birliği compound
birleşmiş milletler
milletler cemiyeti compound
nato
unesco
unicef
interpol
europol
eurojust
fifa
uefa
opec
ifc
gatt
avrupa konseyi compound
avrupa komisyonu compound
avrupa parlamentosu compound
avrupa birliği konseyi compound
avrupa birliği adalet divanı compound
avrupa insan hakları mahkemesi compound
avrupa merkez bankası compound
avrupa yatırım bankası compound
avrupa imar ve kalkınma bankası compound
avrupa ekonomik topluluğu compound
avrupa topluluğu compound
avrupa toplulukları compound
uluslararası adalet divanı compound
uluslararası ceza mahkemesi compound
uluslararası para fonu compound
uluslararası çalışma örgütü compound
uluslararası denizcilik örgütü compound
uluslararası sivil havacılık örgütü compound
uluslararası enerji ajansı compound
uluslararası atom enerjisi ajansı compound
dünya bankası compound
dünya sağlık örgütü compound
dünya ticaret örgütü compound
dünya fikri mülkiyet örgütü compound
islam iş birliği teşkilatı compound
islam işbirliği teşkilatı compound
islam konferansı örgütü compound
türk konseyi compound
türk devletleri teşkilatı compound
türk keneşi compound
türk dili konuşan ülkeler iş birliği konseyi compound
türksoy
türkpa
ekonomik iş birliği teşkilatı compound
ekonomik işbirliği teşkilatı compound
karadeniz ekonomik iş birliği örgütü compound
karadeniz ekonomik işbirliği örgütü compound
avrupa güvenlik ve iş birliği teşkilatı compound
avrupa güvenlik ve işbirliği teşkilatı compound
iktisadi iş birliği ve gelişme teşkilatı compound
ekonomik kalkınma ve iş birliği örgütü compound
bağımsız devletler topluluğu compound
şanghay iş birliği örgütü compound
arap ligi compound
afrika birliği compound
kuzey atlantik antlaşması örgütü compound
kuzey atlantik antlaşması teşkilatı compound
güvenlik konseyi compound
birleşmiş milletler güvenlik konseyi compound
genel kurul
birleşmiş milletler genel kurulu compound
insan hakları konseyi compound
birleşmiş milletler mülteciler yüksek komiserliği compound
kızılay
kızılhaç
yeşilay
türkiye büyük millet meclisi compound
büyük millet meclisi compound
cumhurbaşkanlığı kabinesi compound
bakanlar kurulu compound
millî güvenlik kurulu compound
anayasa mahkemesi compound
danıştay
sayıştay
uyuşmazlık mahkemesi compound
yüce divan
yüksek seçim kurulu compound
hâkimler ve savcılar kurulu compound
türkiye barolar birliği compound
türkiye noterler birliği compound
türkiye odalar ve borsalar birliği compound
kamu denetçiliği kurumu compound
devlet denetleme kurulu compound
türkiye cumhuriyet merkez bankası compound
merkez bankası compound
bankacılık düzenleme ve denetleme kurumu compound
bankacılık düzenleme ve denetleme kurulu compound
sermaye piyasası kurulu compound
rekabet kurumu compound
rekabet kurulu compound
kamu ihale kurumu compound
kamu ihale kurulu compound
kişisel verileri koruma kurumu compound
kişisel verileri koruma kurulu compound
bilgi teknolojileri ve iletişim kurumu compound
radyo ve televizyon üst kurulu compound
enerji piyasası düzenleme kurumu compound
nükleer düzenleme kurumu compound
tasarruf mevduatı sigorta fonu compound
sosyal güvenlik kurumu compound
türkiye iş kurumu compound
gelir idaresi başkanlığı compound
türkiye istatistik kurumu compound
türk standartları enstitüsü compound
türk patent ve marka kurumu compound
türk dil kurumu compound
türk tarih kurumu compound
türk silahlı kuvvetleri compound
silahlı kuvvetler
genelkurmay
genelkurmay başkanlığı compound
jandarma genel komutanlığı compound
sahil güvenlik komutanlığı compound
emniyet genel müdürlüğü compound
millî istihbarat teşkilatı compound
diyanet işleri başkanlığı compound
yükseköğretim kurulu compound
yükseköğretim denetleme kurulu compound
üniversitelerarası kurul
ölçme seçme ve yerleştirme merkezi compound
adalet bakanlığı compound
adli tıp kurumu compound
içişleri bakanlığı compound
dışişleri bakanlığı compound
maliye bakanlığı compound
hazine ve maliye bakanlığı compound
millî savunma bakanlığı compound
millî eğitim bakanlığı compound
sağlık bakanlığı compound
ticaret bakanlığı compound
sanayi ve teknoloji bakanlığı compound
çevre ve orman bakanlığı compound
çevre ve şehircilik bakanlığı compound
çevre şehircilik ve iklim değişikliği bakanlığı compound
tarım ve orman bakanlığı compound
ulaştırma ve altyapı bakanlığı compound
enerji ve tabii kaynaklar bakanlığı compound
kültür ve turizm bakanlığı compound
gençlik ve spor bakanlığı compound
çalışma ve sosyal güvenlik bakanlığı compound
aile ve sosyal hizmetler bakanlığı compound
hazine müsteşarlığı compound
devlet planlama teşkilatı compound
afet ve acil durum yönetimi başkanlığı compound
göç idaresi başkanlığı compound
tapu ve kadastro genel müdürlüğü compound
devlet su işleri compound
karayolları genel müdürlüğü compound
orman genel müdürlüğü compound
vakıflar genel müdürlüğü compound
basın ilan kurumu compound
anadolu ajansı compound
türkiye radyo televizyon kurumu compound
türk hava yolları compound
türk kızılay
türk kızılayı compound
darphane
milli emlak
borsa istanbul
ziraat bankası compound
halkbank
vakıfbank
türk eximbank
iller bankası compound
toplu konut idaresi compound
özelleştirme idaresi compound
savunma sanayii başkanlığı compound
strateji ve bütçe başkanlığı compound

[name class:time,month]
ocak
şubat
mart
nisan
mayıs
haziran
temmuz
ağustos
eylül
ekim
kasım
aralık

[name class:time]
pazartesi compound
salı
çarşamba
perşembe
cuma
cumartesi compound
muharrem
safer
rebiülevvel
rebiülahir
recep
şaban
ramazan
şevval
zilkade
zilhicce
kurban bayramı compound
ramazan bayramı compound
cumhuriyet bayramı compound
zafer bayramı compound

[name class:norm]
istanbul sözleşmesi compound
şuşa beyannamesi compound
kars antlaşması compound
moskova antlaşması compound
lozan antlaşması compound
lozan barış antlaşması compound
montrö boğazlar sözleşmesi compound
montrö sözleşmesi compound
paris antlaşması compound
paris anlaşması compound
roma statüsü compound
roma antlaşması compound
maastricht antlaşması compound
lizbon antlaşması compound
cenevre sözleşmesi compound
cenevre sözleşmeleri compound
viyana sözleşmesi compound
lahey sözleşmesi compound
lahey sözleşmeleri compound
new york sözleşmesi compound
kyoto protokolü compound
birleşmiş milletler şartı compound
birleşmiş milletler antlaşması compound
insan hakları evrensel beyannamesi compound
insan hakları evrensel bildirgesi compound
avrupa insan hakları sözleşmesi compound
ankara anlaşması compound
misakımillî
misak-ı millî
türk ceza kanunu compound
türk medeni kanunu compound
türk borçlar kanunu compound
türk ticaret kanunu compound
hukuk muhakemeleri kanunu compound
ceza muhakemesi kanunu compound
icra ve iflas kanunu compound
vergi usul kanunu compound
iş kanunu compound
avukatlık kanunu compound
türkiye cumhuriyeti anayasası compound

[abbreviation class:state]
abd
kktc
tc
t.c.
sscb
bae
rf
gkry

[abbreviation class:body]
tbmm
ab
bm
aihm
nato
agit
akpm
aet
avm
unesco
unicef
unhcr
who
dsö
ilo
imf
ifc
wto
dtö
oecd
opec
wipo
fao
icao
imo
iaea
uaea
uad
ucm
icj
icc
abad
kei
iit
tdt
bdt
şiö
efta
ebrd
interpol
fifa
uefa
aym
hsk
hsyk
ysk
tbb
tobb
tnb
kdk
ddk
tcmb
bddk
spk
rk
kik
kvkk
btk
rtük
epdk
ndk
tmsf
sgk
ssk
bağ-kur
bağkur
iskur
işkur
gib
tüik
tse
türkpatent
tpe
tdk
ttk
tsk
mgk
mit
egm
jgk
yök
ösym
meb
msb
dib
ytb
tika
toki
öib
ssb
afad
dsi
kgm
ogm
tcdd
thy
trt
aa
ptt
tei
tai
aselsan
tübitak
tüba
tüsiad
müsiad
türk-iş
disk
hak-iş
kesk
tesk
tzob
tim
deik
bist
mkk
takasbank
ito
iso
atso
ibb
abb
chp
mhp
dsp
anap
hdp
ktb
sb
gtb
tmo
tki
tpao
botaş
teiaş
teaş
tedaş
euaş
eüaş
mta
masak
kosgeb
bik
kkk
dkk
hkk
shgm
sgb
hmb
csgb
çşb
asm
tsm
avrupol
europol
osb
tgb
iü
odtü
itü
boün
bk
kkm
msk
yda
işk
dgm

[abbreviation class:norm]
tck
hmk
cmk
tbk
tmk
iik
vuk
humk
cmuk
mk
iyuk
aihs
khk
çk
isgk
kmk
kmü
kdvk
gvk
kvk
aatuhk
fsek
smk
tkhk
mkhk
mktk
dmk
pvsk
stk
tk
bankk
şk
bddkk
cgtik
idk
yhgk
hgk
cgk
ibk
ibbgk
ubk
mohuk
cisg
gdpr
teb
yön.
yönt.
tebl.
gen.
krş.
tüz.
bkk
cbk
kn

[abbreviation class:money]
tl
try
ytl
usd
eur
gbp
kr
krş
jpy
chf
azn
sdr
kdv
ötv
mtv
gv
kv
öıv
bsmv
gss

[abbreviation class:document]
rg
r.g.
e.
k.
e.no
k.no
pdf
kep
e-posta
e-devlet
uyap
mersis
mernis
tckn
vkn
iban
detsis
ebys
kbs

[abbreviation class:person]
ymm
dr.
prof.
av.
doç.
yrd.
yrd.doç.
öğr.
gör.
uzm.
op.
dt.
ecz.
müh.
mim.
arş.
gn.
org.
korg.
tümg.
tuğg.
alb.
yb.
bnb.
yzb.
ütğm.
tğm.
asb.
alm.
hz.
sn.
bşk.
müst.
md.yrd.
psik.
vet.
hâk.
st.
dr
prof
av
doç
yrd
öğr
arş
sn
uzm
opr.
hst.

[abbreviation]
akts
ales
dvd
uets
url
a.ş.
ltd.
ltd
şti.
şti
ltd.şti.
a.o.
aş.
koll.
kom.
koop.
tic.
san.
paz.
inş.
ith.
ihr.
turz.
nak.
tur.
vb.
vb
vs.
vs
vd.
vd
ve ark.
ark.
md.
md
m.
s.
ss.
no.
no
nu.
nu
c.
f.
fık.
b.
bnd.
bkz.
bkz
örn.
ör.
yak.
yy.
yy
mö
ms
m.ö.
m.s.
i.ö.
i.s.
hk.
hk
tel.
tel
gsm
cad.
cd.
sok.
sk.
mah.
mh.
apt.
blv.
d.
dn.
a.g.e.
age.
a.g.m.
agm.
çev.
yay.
yay.haz.
sy.
sf.
sh.
syf.
şek.
böl.
kıs.
ör
adr.
arap.
ing.
fr.
tr.
osm.
dk.
sa.
km
km.
m2
m²
m3
m³
cm
mm
kg
g rare
gr
gr.
mg
lt
lt.
ml
ha
kw
kwh
mw
mwh
gw
hz
khz
mhz
db
hp
kb
mb
gb
tb
pk.
p.k.
pk
d.no
e.s.
mük.
der.no
ilç.
gnl.
gn.md.
gnl.md.
genmd.
müd.
müdl.
üni.
üniv.
fak.
bl.
enst.
hast.
san.tic.
e-mail
www
ar-ge
arge
gdo
abgs
kobi
yp
yid
kit
isg
ohsas
ce
tr
hes
res
ges
çed
scada
lpg
lng
cng
atm
ceo
cfo
bt
htm
gsyh
gsmh
tüfe
üfe
yi-üfe
tefe
abk.
tdv.
