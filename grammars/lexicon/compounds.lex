# Compound verbs of several words: bare noun or adjective + verb, and fixed case-marked idioms.

# … etmek
[verb]
absorbe etmek governs:acc
acele etmek governs:loc
adapte etmek governs:acc,dat
afişe etmek governs:acc
aforoz etmek governs:acc
ağız birliği etmek governs:loc class:agree
ajite etmek governs:acc
akın etmek governs:dat
akort etmek governs:acc
akredite etmek governs:acc
aktive etmek governs:acc
alay etmek governs:ins
alışveriş etmek governs:none
alkış etmek governs:acc
allak bullak etmek governs:acc
altüst etmek governs:acc
alt etmek governs:acc
alt üst etmek governs:acc
analık etmek governs:dat
analiz etmek governs:acc
angaje etmek governs:acc,dat
anlam ifade etmek governs:none class:stative
anons etmek governs:acc,dat
arabuluculuk etmek governs:dat
aracılık etmek governs:dat
armağan etmek governs:acc,dat
arzu etmek governs:acc
arz etmek governs:acc,dat
asfalt etmek governs:acc
asimile etmek governs:acc
aşikâr etmek governs:acc
ateş etmek governs:dat
atıf etmek governs:dat
avdet etmek governs:none
ayan etmek governs:acc
ayıp etmek governs:acc
ayırt etmek governs:acc,abl
azat etmek governs:acc,abl
azimet etmek governs:none
babalık etmek governs:dat
bahis konusu etmek governs:acc class:declare
banyo etmek governs:none
başarı elde etmek governs:loc
başkanlık etmek governs:dat
baş etmek governs:ins
baş tacı etmek governs:acc
bedbaht etmek governs:acc
beddua etmek governs:dat
bekçilik etmek governs:dat
belli etmek governs:acc
beraat etmek governs:abl
berbat etmek governs:acc
bertaraf etmek governs:acc
beyan etmek governs:acc,dat class:declare
biat etmek governs:dat
bilirkişi tayin etmek governs:acc
birlikte hareket etmek governs:ins
bloke etmek governs:acc
bombardıman etmek governs:acc
boykot etmek governs:acc
celp etmek governs:acc
cenk etmek governs:none
cereyan etmek governs:none class:effect
cerh etmek governs:acc
cesaret etmek governs:dat
ceza infaz etmek governs:none class:penalise
ceza takdir etmek governs:dat class:penalise
ceza tayin etmek governs:dat class:penalise
ceza tertip etmek governs:dat class:penalise
cihat etmek governs:none
cima etmek governs:acc
ciro etmek governs:acc,dat
cüret etmek governs:dat
çaba sarf etmek governs:none class:encourage
çare etmek governs:dat
çobanlık etmek governs:dat
dalga etmek governs:ins
danışmanlık etmek governs:dat
dans etmek governs:ins
darmadağın etmek governs:acc
darp etmek governs:acc
dava etmek governs:acc
davet etmek governs:acc,dat
dayanak teşkil etmek governs:dat class:effect
dâhil etmek governs:acc,dat class:effect-passive
defin etmek governs:acc
deforme etmek governs:acc
def etmek governs:acc
dejenere etmek governs:acc
deklare etmek governs:acc
dekore etmek governs:acc
delalet etmek governs:dat
delil tespit etmek governs:none
deli etmek governs:acc
demokratize etmek governs:acc
demonte etmek governs:acc
demoralize etmek governs:acc
deport etmek governs:acc
depo etmek governs:acc
derç etmek governs:acc,dat
derkenar etmek governs:acc
dermeyan etmek governs:acc class:declare
derpiş etmek governs:acc
dert etmek governs:acc
deruhde etmek governs:acc class:commit
deruhte etmek governs:acc class:commit
deşarj etmek governs:acc
deşifre etmek governs:acc
devalüe etmek governs:acc
devam etmek governs:dat class:effect
dezenfekte etmek governs:acc
dikkat etmek governs:dat
dikte etmek governs:acc,dat
diplomatik ilişki tesis etmek governs:ins
disipline etmek governs:acc
diskalifiye etmek governs:acc
dua etmek governs:dat
dublaj etmek governs:acc
edite etmek governs:acc
efor sarf etmek governs:none class:encourage
ehemmiyet arz etmek governs:none class:declare
ekarte etmek governs:acc
elçilik etmek governs:dat
elde etmek governs:acc
elimine etmek governs:acc
el birliği etmek governs:ins
emanet etmek governs:acc,dat
eman etmek governs:dat
emekliye sevk etmek governs:acc
emekli etmek governs:acc
emek sarf etmek governs:none class:encourage
empoze etmek governs:acc,dat
endişe etmek governs:abl
enforme etmek governs:acc
enjekte etmek governs:acc,dat
entegre etmek governs:acc,dat
enterne etmek governs:acc
esir etmek governs:acc
eşlik etmek governs:dat
eş etmek governs:ins
etki etmek governs:dat
etüt etmek governs:acc
evham etmek governs:none
evlat etmek governs:acc
eziyet etmek governs:dat
faaliyetten men etmek governs:acc class:forbid
faks etmek governs:acc,dat
fark etmek governs:acc
farz etmek governs:acc
fatura etmek governs:acc,dat
fedakârlık etmek governs:dat
feda etmek governs:acc,dat
fena etmek governs:acc
feragat etmek governs:abl
ferağ etmek governs:acc
feryat etmek governs:none
fesat etmek governs:none
fetih etmek governs:acc
fikir beyan etmek governs:none class:declare
fikse etmek governs:acc
filtre etmek governs:acc
finanse etmek governs:acc
firar etmek governs:abl
flört etmek governs:ins
forse etmek governs:acc
gaf etmek governs:none
garanti etmek governs:acc class:commit
gark etmek governs:acc,dat
gasp etmek governs:acc
gayret etmek governs:dat class:encourage
gayret sarf etmek governs:none class:encourage
geri iade etmek governs:acc,dat
geri kabul etmek governs:acc
gevezelik etmek governs:none
gıpta etmek governs:dat
gönderme etmek governs:dat
göreve davet etmek governs:acc
göreve iade etmek governs:acc
görev ifa etmek governs:none
görüş beyan etmek governs:none class:declare
görüş ifade etmek governs:none class:declare
göz ardı etmek governs:acc
haberdar etmek governs:acc,abl
hakaret etmek governs:dat
hakemlik etmek governs:dat
hakem tayin etmek governs:acc
hakkından feragat etmek governs:none
haksız kazanç elde etmek governs:abl
haktan mahrum etmek governs:acc
hak etmek governs:acc
hak iddia etmek governs:none
hak talep etmek governs:none
haleldar etmek governs:acc
halka arz etmek governs:acc
hamallık etmek governs:none
hamilik etmek governs:dat
hamle etmek governs:dat
hapis cezasına mahkûm etmek governs:acc class:penalise
hapse mahkûm etmek governs:acc class:penalise
haram etmek governs:acc,dat
harap etmek governs:acc
hareket etmek governs:none
haset etmek governs:dat
hasır altı etmek governs:acc
hasta etmek governs:acc
hataya sevk etmek governs:acc
hata etmek governs:loc
hatim etmek governs:acc
havale etmek governs:acc,dat class:party
hayal etmek governs:acc
hayata veda etmek governs:none
haya etmek governs:abl
hayret etmek governs:dat
hazer etmek governs:abl class:avoid
hazır etmek governs:acc
heba etmek governs:acc
helak etmek governs:acc
helal etmek governs:acc,dat
hesap etmek governs:acc
heves etmek governs:dat
hırsızlık etmek governs:none
hıyanet etmek governs:dat
hibe etmek governs:acc,dat
hicap etmek governs:abl
hicret etmek governs:abl
himaye etmek governs:acc
hipnotize etmek governs:acc
hitap etmek governs:dat
hizmet etmek governs:dat
hoş etmek governs:acc
hudut dışı etmek governs:acc
hulul etmek governs:none class:effect
huzursuz etmek governs:acc
hücum etmek governs:dat
hükümdarlık etmek governs:dat
hüküm ifade etmek governs:none class:effect
hülasa etmek governs:acc
hürmet etmek governs:dat
ıslah etmek governs:acc
ısrar etmek governs:loc
iade etmek governs:acc,dat
iaşe etmek governs:acc
ibadet etmek governs:none
ibate etmek governs:acc
ibda etmek governs:acc
ibka etmek governs:acc
iblağ etmek governs:acc,dat
ibraz etmek governs:acc,dat
ibra etmek governs:acc
icabet etmek governs:dat
icap etmek governs:none class:discretion
icar etmek governs:acc
icat etmek governs:acc
icbar etmek governs:acc,dat
icmal etmek governs:acc
icra etmek governs:acc
içtinap etmek governs:abl class:avoid
idame etmek governs:acc
idam etmek governs:acc class:penalise
idare etmek governs:acc
iddia etmek governs:acc class:declare
idrak etmek governs:acc
ifade etmek governs:acc,dat class:declare
ifa etmek governs:acc
ifham etmek governs:acc
iflas etmek governs:none
ifna etmek governs:acc
ifraz etmek governs:acc
ifsat etmek governs:acc
ifşa etmek governs:acc,dat
iftihar etmek governs:ins
iftira etmek governs:dat
iğfal etmek governs:acc
ihale etmek governs:acc,dat
ihanet etmek governs:dat
ihata etmek governs:acc
ihbar etmek governs:acc,dat
ihdas etmek governs:acc
ihlal etmek governs:acc
ihmal etmek governs:acc class:refuse
ihraç etmek governs:acc,abl
ihraz etmek governs:acc class:effect
ihsan etmek governs:acc,dat
ihsas etmek governs:acc,dat
ihtar etmek governs:acc,dat
ihtida etmek governs:dat
ihtilaf etmek governs:ins
ihtilas etmek governs:acc
ihtilat etmek governs:ins
ihtimam etmek governs:dat class:encourage
ihtiraz etmek governs:abl class:avoid
ihtira etmek governs:acc
ihtisar etmek governs:acc
ihtisas etmek governs:loc
ihtiva etmek governs:acc class:stative
ihtiyat etmek governs:abl
ihya etmek governs:acc
ihzar etmek governs:acc
ikamet etmek governs:loc class:stative
ikame etmek governs:acc,dat
ikaz etmek governs:acc
ikmal etmek governs:acc
ikna etmek governs:acc,dat
ikrah etmek governs:abl
ikram etmek governs:acc,dat
ikrar etmek governs:acc class:declare
ikraz etmek governs:acc,dat
iktibas etmek governs:acc,abl
iktifa etmek governs:ins
iktiran etmek governs:dat
iktisap etmek governs:acc
iktisat etmek governs:acc
iktiza etmek governs:none
ilam etmek governs:acc
ilan etmek governs:acc,dat
ilave etmek governs:acc,dat
ilerleme kat etmek governs:loc
ilga etmek governs:acc
ilhak etmek governs:acc,dat
ilham etmek governs:acc,dat
ilsak etmek governs:acc
iltica etmek governs:dat
iltifat etmek governs:dat
iltihak etmek governs:dat
iltimas etmek governs:dat
iltizam etmek governs:acc class:commit
ilzam etmek governs:acc
imale etmek governs:acc
imal etmek governs:acc
imar etmek governs:acc
ima etmek governs:acc class:declare
imhal etmek governs:acc
imha etmek governs:acc
imkânsız etmek governs:acc
imla etmek governs:acc
implante etmek governs:acc
imrar etmek governs:acc
imtina etmek governs:abl class:avoid
imtizaç etmek governs:ins
imza etmek governs:acc
inat etmek governs:loc
infaz etmek governs:acc
infisah etmek governs:none class:effect
inhiraf etmek governs:abl
inikat etmek governs:none class:effect
inkâr etmek governs:acc class:declare
inkılap etmek governs:dat
inkıraz etmek governs:none
inkıta etmek governs:none
inkıyat etmek governs:dat
inkıza etmek governs:none class:effect
inkisam etmek governs:dat
inkişaf etmek governs:none
inşa etmek governs:acc
intaç etmek governs:acc
intibak etmek governs:dat
intifa etmek governs:acc
intihal etmek governs:acc
intihap etmek governs:acc
intihar etmek governs:none
intikal etmek governs:dat class:effect
intisap etmek governs:dat
inziva etmek governs:none
ipka etmek governs:acc
ipotek etmek governs:acc
ipotek tesis etmek governs:none
iptal etmek governs:acc
irade beyan etmek governs:none class:declare
irade etmek governs:acc
irae etmek governs:acc
iras etmek governs:acc
irat etmek governs:acc
irca etmek governs:acc,dat
irsal etmek governs:acc,dat
irtidat etmek governs:none
irtihal etmek governs:none
isabet etmek governs:dat
isale etmek governs:acc
iskat etmek governs:acc
iskân etmek governs:acc,dat
iskonto etmek governs:acc
isnat etmek governs:acc,dat
ispat etmek governs:acc
ispiyon etmek governs:acc
israf etmek governs:acc
istiap etmek governs:acc
isticvap etmek governs:acc
istida etmek governs:acc
istifade etmek governs:abl
istifa etmek governs:abl
istif etmek governs:acc
istiğfar etmek governs:none
istiğna etmek governs:abl class:avoid
istihbar etmek governs:acc
istihdaf etmek governs:acc
istihdam etmek governs:acc
istihkar etmek governs:acc
istihlak etmek governs:acc
istihraç etmek governs:acc
istihsal etmek governs:acc
istihza etmek governs:ins
istikbal etmek governs:acc
istikraz etmek governs:acc,abl
istikşaf etmek governs:acc
istiktap etmek governs:acc
istilam etmek governs:acc,abl
istila etmek governs:acc
istilzam etmek governs:acc class:effect
istimal etmek governs:acc
istima etmek governs:acc
istimdat etmek governs:abl
istimlak etmek governs:acc
istimval etmek governs:acc
istimzaç etmek governs:acc
istinabe etmek governs:acc
istinat etmek governs:dat class:stative
istinkâf etmek governs:abl class:avoid
istinsah etmek governs:acc
istintak etmek governs:acc
istirahat etmek governs:loc
istirdat etmek governs:acc,abl
istirham etmek governs:acc,abl
istiskal etmek governs:acc
istismar etmek governs:acc
istisna etmek governs:acc,abl class:effect-passive
istişare etmek governs:ins
istizah etmek governs:acc,abl
istizan etmek governs:acc,abl
isyan etmek governs:dat
işaa etmek governs:acc
işaret etmek governs:acc
işbirliği etmek governs:ins
işe iade etmek governs:acc
işgal etmek governs:acc
işkence etmek governs:dat
iştigal etmek governs:ins
iştirak etmek governs:dat
iş birliği etmek governs:ins
itaatsizlik etmek governs:dat
itaat etmek governs:dat
itap etmek governs:dat
ita etmek governs:acc,dat
itfa etmek governs:acc
ithaf etmek governs:acc,dat
ithal etmek governs:acc,abl
itham etmek governs:acc,ins
itibar etmek governs:dat
itikat etmek governs:dat
itimat etmek governs:dat
itina etmek governs:dat class:encourage
itiraf etmek governs:acc,dat class:declare
itiraz dermeyan etmek governs:dat
itiraz etmek governs:dat
itlaf etmek governs:acc
itmam etmek governs:acc
ittiba etmek governs:dat
ittifak etmek governs:ins
ittihaz etmek governs:acc
iyilik etmek governs:dat
iyi etmek governs:acc
iyi niyetle hareket etmek governs:none
izafe etmek governs:acc,dat
izah etmek governs:acc,dat class:declare
izale etmek governs:acc
izam etmek governs:acc,dat
izdivaç etmek governs:ins
izhar etmek governs:acc
izole etmek governs:acc,abl
kabahat etmek governs:none
kabul etmek governs:acc class:declare,effect-passive
kahvaltı etmek governs:none
kamufle etmek governs:acc
kamu hizmetine tahsis etmek governs:acc
kanaat etmek governs:dat
kanalize etmek governs:acc,dat
karakterize etmek governs:acc
karar ittihaz etmek governs:none class:agree
kategorize etmek governs:acc
katkı etmek governs:dat
kavga etmek governs:ins
kayıt etmek governs:acc,dat
kayyım tayin etmek governs:dat
kâr etmek governs:abl
kefalet etmek governs:dat class:commit
kehanet etmek governs:none
kesin hüküm teşkil etmek governs:none class:effect
keşif etmek governs:acc
keyif etmek governs:none
kılavuzluk etmek governs:dat
kıraat etmek governs:acc
kıyam etmek governs:dat
kıyas etmek governs:acc,dat
kodifiye etmek governs:acc
kombine etmek governs:acc,ins
komprime etmek governs:acc
komuta etmek governs:dat
konsolide etmek governs:acc
kontrol etmek governs:acc
konu etmek governs:acc,dat
konu teşkil etmek governs:dat class:effect
koordine etmek governs:acc
kopya etmek governs:acc
kote etmek governs:acc
kötülük etmek governs:dat
kriminalize etmek governs:acc
kritik etmek governs:acc
kulluk etmek governs:dat
kumanda etmek governs:dat
kurban etmek governs:acc,dat
kuruntu etmek governs:none
kur etmek governs:dat
kusur etmek governs:loc
küfür etmek governs:dat
lanet etmek governs:dat
lanse etmek governs:acc
latife etmek governs:none
legalize etmek governs:acc
liberalize etmek governs:acc
liderlik etmek governs:dat
likide etmek governs:acc
linç etmek governs:acc
lütuf etmek governs:dat
mağdur etmek governs:acc
mağlup etmek governs:acc
mağrur etmek governs:acc
mahcup etmek governs:acc
mahkûm etmek governs:acc,dat class:penalise
mahrum etmek governs:acc,abl
mahsup etmek governs:acc,dat,abl
mahzun etmek governs:acc
mail etmek governs:dat
maksimize etmek governs:acc
mal etmek governs:acc,dat
manipüle etmek governs:acc
mani etmek governs:dat
masraf etmek governs:none
mat etmek governs:acc
mecbur etmek governs:acc,dat
meftun etmek governs:acc
memnuniyetini ifade etmek governs:abl class:declare
memnuniyetle not etmek governs:acc class:declare
memnuniyet ifade etmek governs:abl class:declare
memnun etmek governs:acc
memur etmek governs:acc,dat
men etmek governs:acc,abl class:forbid
merak etmek governs:acc
merhamet etmek governs:dat
mesafe kat etmek governs:loc
mesai sarf etmek governs:none class:encourage
meslekten men etmek governs:acc class:penalise
mest etmek governs:acc
mesul etmek governs:acc
mesut etmek governs:acc
meşgul etmek governs:acc
mihmandarlık etmek governs:dat
minimize etmek governs:acc
minnettar etmek governs:acc
mobilize etmek governs:acc
modernize etmek governs:acc
modifiye etmek governs:acc
monte etmek governs:acc,dat
motive etmek governs:acc,dat
muaf etmek governs:acc,abl
muaheze etmek governs:acc
muamele etmek governs:dat
muaşeret etmek governs:ins
muavenet etmek governs:dat
muayene etmek governs:acc
mugayeret etmek governs:dat
muhabere etmek governs:ins
muhafaza etmek governs:acc
muhakeme etmek governs:acc
muhalefet etmek governs:dat
muharebe etmek governs:ins
muhasara etmek governs:acc
muhasebe etmek governs:acc
muhatap etmek governs:acc
muhatap kabul etmek governs:acc
mukabele etmek governs:dat
mukavele etmek governs:ins
mukavemet etmek governs:dat
mukayese etmek governs:acc,ins
murakabe etmek governs:acc
musahabe etmek governs:ins
musallat etmek governs:dat
mutlu etmek governs:acc
mutsuz etmek governs:acc
muvafakat etmek governs:dat class:agree
muzdarip etmek governs:acc
mübadele etmek governs:acc,ins
mübaderet etmek governs:dat
mübalağa etmek governs:acc
mübaşeret etmek governs:dat
mübayaa etmek governs:acc
mücadele etmek governs:ins
mücaseret etmek governs:dat
müdafaa etmek governs:acc
müdahale etmek governs:dat
müdavemet etmek governs:dat
mükellef etmek governs:acc,ins
mülahaza etmek governs:acc
mümanaat etmek governs:dat
münakaşa etmek governs:acc,ins
münazara etmek governs:ins
müracaat etmek governs:dat
müsaade etmek governs:dat class:permit
müsabaka etmek governs:ins
müsademe etmek governs:ins
müsadere etmek governs:acc class:penalise
müsamaha etmek governs:dat
müsaraat etmek governs:dat
müşahede etmek governs:acc
müşareket etmek governs:dat
müşavere etmek governs:acc
müşerref etmek governs:acc,ins
mütabaat etmek governs:dat
mütalaa etmek governs:acc class:declare
mütareke etmek governs:ins
müzaheret etmek governs:dat
müzakere etmek governs:acc,ins
narh etmek governs:acc
nasihat etmek governs:dat
naz etmek governs:none
nefret etmek governs:abl
neşet etmek governs:abl class:stative
neşir etmek governs:acc
nezaret etmek governs:dat
nispet etmek governs:dat
nişan etmek governs:acc
nitelik arz etmek governs:none class:stative
niyet etmek governs:dat
nota teati etmek governs:ins
not etmek governs:acc class:declare
nüfuz etmek governs:dat
nümayiş etmek governs:none
oksidize etmek governs:acc
olağanüstü hal ilan etmek governs:none
onay belgesi tevdi etmek governs:dat
optimize etmek governs:acc
organize etmek governs:acc
ortaklık etmek governs:dat
öğüt etmek governs:dat
öksüz etmek governs:acc
öncülük etmek governs:dat
önderlik etmek governs:dat
önem arz etmek governs:none class:declare
örnek teşkil etmek governs:dat class:effect
özellik arz etmek governs:none
özen sarf etmek governs:none class:encourage
parafe etmek governs:acc
paramparça etmek governs:acc
para etmek governs:acc
park etmek governs:acc
pasifize etmek governs:acc
patente etmek governs:acc
pay etmek governs:acc
pazarlık etmek governs:ins
perişan etmek governs:acc
peşkeş etmek governs:acc,dat
pişman etmek governs:acc
piyasaya arz etmek governs:acc
polarize etmek governs:acc
politize etmek governs:acc
proje etmek governs:acc
protesto etmek governs:acc class:declare
prova etmek governs:acc
provoke etmek governs:acc
rağbet etmek governs:dat
rahatsız etmek governs:acc
rahat etmek governs:none
rapor etmek governs:acc,dat
rapt etmek governs:acc,dat
rasat etmek governs:acc
ratifiye etmek governs:acc
razı etmek governs:acc,dat
realize etmek governs:acc
refakat etmek governs:dat
refere etmek governs:acc,dat
refüze etmek governs:acc class:refuse
regüle etmek governs:acc class:arrange
rehabilite etmek governs:acc
rehberlik etmek governs:dat
rehin etmek governs:acc
rekabet etmek governs:ins
rencide etmek governs:acc
reorganize etmek governs:acc
restore etmek governs:acc
reşit etmek governs:acc
ret etmek governs:acc class:refuse
revize etmek governs:acc
rezerve etmek governs:acc
rezil etmek governs:acc
riayet etmek governs:dat
rica etmek governs:acc,abl
riyaset etmek governs:dat
rötuş etmek governs:acc
rücu etmek governs:acc,abl,dat
sabote etmek governs:acc
sadakat etmek governs:dat
saf dışı etmek governs:acc
sakat etmek governs:acc
sansür etmek governs:acc
sarfınazar etmek governs:abl
sarf etmek governs:acc,dat
sarkıntılık etmek governs:dat
satışa arz etmek governs:acc
savaş etmek governs:none
saygısızlık etmek governs:dat
sebat etmek governs:dat
sebil etmek governs:acc
secde etmek governs:dat
sefa etmek governs:none
sekreterlik etmek governs:dat
selam etmek governs:acc
sembolize etmek governs:acc
senkronize etmek governs:acc,ins
sentez etmek governs:acc
servis etmek governs:acc,dat
serzeniş etmek governs:dat
sevk etmek governs:acc,dat
seyahat etmek governs:none
sınırdışı etmek governs:acc
sınır dışı etmek governs:acc
sigorta etmek governs:acc
simüle etmek governs:acc
sipariş etmek governs:acc
sirayet etmek governs:dat
sitem etmek governs:dat
sohbet etmek governs:ins
sözünü etmek governs:none class:declare
söz birliği etmek governs:loc class:agree
söz etmek governs:abl class:declare
söz konusu etmek governs:acc class:declare
stabilize etmek governs:acc
standardize etmek governs:acc
sterilize etmek governs:acc
stok etmek governs:acc
suiistimal etmek governs:acc
suikast etmek governs:dat
sübvanse etmek governs:acc
sümen altı etmek governs:acc
sürgün etmek governs:acc,dat
şahitlik etmek governs:dat
şaka etmek governs:none
şarj etmek governs:acc
şefaat etmek governs:dat
şehadet etmek governs:dat
şehit etmek governs:acc
şerh etmek governs:acc
şikâyet etmek governs:acc,dat
şoke etmek governs:acc
şüphe etmek governs:abl
taaffün etmek governs:none
taahhüt etmek governs:acc,dat class:commit
taalluk etmek governs:dat class:stative
taallük etmek governs:dat class:stative
taannüt etmek governs:loc
taarruz etmek governs:dat
tabasbus etmek governs:dat
tabir etmek governs:acc
taciz etmek governs:acc
tadat etmek governs:acc
tadil etmek governs:acc
tağşiş etmek governs:acc
tağyir etmek governs:acc
tahaffuz etmek governs:abl
tahakkuk etmek governs:acc class:effect
tahammül etmek governs:dat
tahattur etmek governs:acc
tahavvül etmek governs:dat
tahayyül etmek governs:acc
tahdit etmek governs:acc
tahfif etmek governs:acc
tahkik etmek governs:acc
tahkim etmek governs:acc
tahkir etmek governs:acc
tahlil etmek governs:acc
tahliye etmek governs:acc,abl
tahmin etmek governs:acc
tahrif etmek governs:acc
tahrik etmek governs:acc
tahrip etmek governs:acc
tahrir etmek governs:acc
tahsil etmek governs:acc,abl
tahsin etmek governs:acc
tahsis etmek governs:acc,dat
tahvil etmek governs:acc,dat
takaddüm etmek governs:dat
takas etmek governs:acc,ins
takbih etmek governs:acc class:declare
takdim etmek governs:acc,dat
takdir etmek governs:acc
takdis etmek governs:acc
takip etmek governs:acc
taklit etmek governs:acc
takrir etmek governs:acc
taksim etmek governs:acc
takviye etmek governs:acc
takyit etmek governs:acc
talan etmek governs:acc
talep etmek governs:acc,abl
talik etmek governs:acc,dat
talim etmek governs:none
taltif etmek governs:acc,ins
tamah etmek governs:dat
tamir etmek governs:acc
tanıklık etmek governs:dat
tanzim etmek governs:acc class:arrange
tanzir etmek governs:acc
tapuya şerh etmek governs:acc
tapuya tescil etmek governs:acc
tarassut etmek governs:acc
tard etmek governs:acc,abl
tarh etmek governs:acc
tarif etmek governs:acc
tart etmek governs:acc,abl
tarumar etmek governs:acc
tasallut etmek governs:dat
tasarruf etmek governs:acc
tasavvur etmek governs:acc
tasdik etmek governs:acc
tasfiye etmek governs:acc
tashih etmek governs:acc
tasnif etmek governs:acc
tasrih etmek governs:acc class:declare
tasvip etmek governs:acc
tasvir etmek governs:acc
tatbik etmek governs:acc class:effect-passive
tatil etmek governs:acc
tatmin etmek governs:acc
tavaf etmek governs:acc
tavassut etmek governs:dat
taviz etmek governs:acc
tavsiye etmek governs:acc,dat
tavzih etmek governs:acc class:declare
tayin etmek governs:acc,dat class:arrange
tazarru etmek governs:dat
tazim etmek governs:acc
tazminata mahkûm etmek governs:acc
tazmin etmek governs:acc
tazyik etmek governs:acc
teakup etmek governs:none
teati etmek governs:acc,ins
tebarüz etmek governs:none
tebcil etmek governs:acc
tebdil etmek governs:acc,ins
tebeddül etmek governs:none
tebellüğ etmek governs:acc
tebellür etmek governs:none
teberri etmek governs:abl
teberru etmek governs:acc,dat
tebliğ etmek governs:acc,dat
tebrik etmek governs:acc
tecavüz etmek governs:dat
tecelli etmek governs:none
tecerrüt etmek governs:abl
tecessüm etmek governs:none
techiz etmek governs:acc,ins
tecil etmek governs:acc
tecrim etmek governs:acc
tecrit etmek governs:acc,abl
tecrübe etmek governs:acc
tecviz etmek governs:acc class:permit
tecziye etmek governs:acc class:penalise
teçhiz etmek governs:acc,ins
tedahül etmek governs:none
tedarik etmek governs:acc
tedavi etmek governs:acc
tedavül etmek governs:none
tedirgin etmek governs:acc
tedris etmek governs:acc
tedvin etmek governs:acc
tedvir etmek governs:acc
teehhür etmek governs:none
teessüf etmek governs:dat
teessür etmek governs:none
teessüs etmek governs:none class:effect
tefekkür etmek governs:acc
tefessüh etmek governs:none
tefhim etmek governs:acc,dat
tefrik etmek governs:acc,abl
tefsir etmek governs:acc
teftiş etmek governs:acc
tefviz etmek governs:acc,dat
tehcir etmek governs:acc
tehdit etmek governs:acc,ins
tehdit teşkil etmek governs:dat class:effect
tehevvür etmek governs:dat
tehir etmek governs:acc
tehlike teşkil etmek governs:dat class:effect
tehyiç etmek governs:acc
tekabül etmek governs:dat class:stative
tekâmül etmek governs:none
tekdir etmek governs:acc
tekeffül etmek governs:acc class:commit
tekemmül etmek governs:none
tekerrür etmek governs:none class:effect
tekfir etmek governs:acc
tekit etmek governs:acc class:declare
teklif etmek governs:acc,dat
tekrar etmek governs:acc
teksif etmek governs:acc,dat
teksir etmek governs:acc
tekzip etmek governs:acc class:declare
telaffuz etmek governs:acc
telafi etmek governs:acc
telakki etmek governs:acc
telaş etmek governs:none
telefon etmek governs:dat
telef etmek governs:acc
telgraf etmek governs:acc
telif etmek governs:acc
telin etmek governs:acc class:declare
telkin etmek governs:acc,dat
telvis etmek governs:acc
temadi etmek governs:none class:effect
temas etmek governs:dat
temaşa etmek governs:acc
temayül etmek governs:dat
tembih etmek governs:acc,dat
temdit etmek governs:acc
temekkün etmek governs:dat
temellük etmek governs:acc
temel teşkil etmek governs:dat class:effect
temenni etmek governs:acc class:declare
temerküz etmek governs:loc
temerrüt etmek governs:loc
temessük etmek governs:dat
temessül etmek governs:acc
temhir etmek governs:acc
temin etmek governs:acc,abl
temlik etmek governs:acc,dat class:party
temrin etmek governs:acc
temsil etmek governs:acc
temyiz etmek governs:acc
tenakuz etmek governs:ins
tenasüp etmek governs:dat
teneffür etmek governs:abl
teneffüs etmek governs:acc
tenezzüh etmek governs:none
tenezzül etmek governs:dat
tenfiz etmek governs:acc
tenkis etmek governs:acc
tenkit etmek governs:acc
tensip etmek governs:acc
tenvir etmek governs:acc
tenzih etmek governs:acc,abl
tenzil etmek governs:acc
terakki etmek governs:none
terbiye etmek governs:acc
tercih etmek governs:acc,dat
tercüme etmek governs:acc,dat
tereddüt etmek governs:loc
terennüm etmek governs:acc
terettüp etmek governs:dat class:effect
terfih etmek governs:acc
terfi etmek governs:dat
terhin etmek governs:acc
terhis etmek governs:acc,abl
terkin etmek governs:acc
terkip etmek governs:acc
terk etmek governs:acc
tersim etmek governs:acc
tertip etmek governs:acc
terviç etmek governs:acc
tesadüf etmek governs:dat
tesbit etmek governs:acc class:arrange
tescil etmek governs:acc,dat
teselli etmek governs:acc
tesellüm etmek governs:acc
teselsül etmek governs:none class:effect
teshil etmek governs:acc
tesir etmek governs:dat
tesis etmek governs:acc
teskin etmek governs:acc
teslih etmek governs:acc
teslim etmek governs:acc,dat
tesmiye etmek governs:acc
tespit etmek governs:acc class:arrange
test etmek governs:acc
tesviye etmek governs:acc
teşdit etmek governs:acc
teşebbüs etmek governs:dat
teşekkül etmek governs:abl class:effect
teşekkür etmek governs:dat class:declare
teşhir etmek governs:acc
teşhis etmek governs:acc
teşkil etmek governs:acc class:effect
teşmil etmek governs:acc,dat
teşrif etmek governs:acc
teşrih etmek governs:acc
teşrikimesai etmek governs:ins
teşriki mesai etmek governs:ins
teşvik etmek governs:acc,dat class:encourage
işlem tesis etmek governs:none
tetkik etmek governs:acc
tevafuk etmek governs:dat
tevakki etmek governs:abl class:avoid
tevakkuf etmek governs:dat
tevali etmek governs:none class:effect
tevarüs etmek governs:dat
tevbe etmek governs:abl
tevbih etmek governs:acc
tevcih etmek governs:acc,dat
tevdi etmek governs:acc,dat
teveccüh etmek governs:dat
tevekkül etmek governs:dat
tevellüt etmek governs:abl
tevessül etmek governs:dat
tevhit etmek governs:acc
tevkif etmek governs:acc
tevkil etmek governs:acc
tevlit etmek governs:acc class:effect
tevsik etmek governs:acc
tevzi etmek governs:acc,dat
teyit etmek governs:acc class:declare
tezahür etmek governs:none class:effect
tezkiye etmek governs:acc
tezyif etmek governs:acc
tezyin etmek governs:acc,ins
tezyit etmek governs:acc
tıraş etmek governs:none
ticaret etmek governs:none
tolere etmek governs:acc
torpil etmek governs:dat
tövbe etmek governs:abl
trampa etmek governs:acc,ins
transfer etmek governs:acc,dat
tutanak tanzim etmek governs:none
tuzla buz etmek governs:acc
uşaklık etmek governs:dat
ümit etmek governs:acc
üyeliğe kabul etmek governs:acc
vaat etmek governs:acc,dat class:commit
vaaz etmek governs:dat
var etmek governs:acc
vasıl etmek governs:dat
vasilik etmek governs:dat
vasiyet etmek governs:acc,dat
vasi tayin etmek governs:dat
vatandaşlığa kabul etmek governs:acc
veda etmek governs:dat
vefat etmek governs:none
vefa etmek governs:dat
vekâlet etmek governs:dat
vekil etmek governs:acc
vekil tayin etmek governs:acc
velayet etmek governs:dat
vesayet etmek governs:dat
veto etmek governs:acc
viran etmek governs:acc
virman etmek governs:acc,dat
yad etmek governs:acc
yağma etmek governs:acc
yaltaklık etmek governs:dat
yardım etmek governs:dat
yasak etmek governs:acc,dat class:forbid
yataklık etmek governs:dat
yaygara etmek governs:none
yemin etmek governs:dat
yerinden etmek governs:acc
yerle bir etmek governs:acc
yetim etmek governs:acc
yok etmek governs:acc
yola devam etmek governs:none
yol kat etmek governs:loc
yurt dışı etmek governs:acc
zahmet etmek governs:none
zapt etmek governs:acc
zarar etmek governs:none
zayi etmek governs:acc
zeval etmek governs:none
zimmet etmek governs:acc
zina etmek governs:none
ziyan etmek governs:dat
ziyaret etmek governs:acc
zuhur etmek governs:none class:effect
zulüm etmek governs:dat

# … olmak
[verb]
abone olmak governs:dat
açık olmak governs:dat class:stative
aday olmak governs:dat
ait olmak governs:dat class:stative
aktif olmak governs:none
alay konusu olmak governs:none
alenî olmak governs:none
alet olmak governs:dat
aleyhine olmak governs:none class:stative
alışık olmak governs:dat class:stative
alışkın olmak governs:dat class:stative
allak bullak olmak governs:none
alt üst olmak governs:none
amade olmak governs:dat
ameliyat olmak governs:none
amir olmak governs:acc class:effect
aracı olmak governs:dat
araç olmak governs:dat
arka olmak governs:dat
arzusunda olmak governs:none class:declare
asıl olmak governs:none class:effect
aşı olmak governs:none
aşikâr olmak governs:none
aşina olmak governs:dat class:stative
ayak bağı olmak governs:dat
ayan olmak governs:none
aykırı olmak governs:dat class:stative
ayrıcalıklı olmak governs:none
ayrı olmak governs:abl
azade olmak governs:abl
azimli olmak governs:none
âdet olmak governs:none
âşık olmak governs:dat
bağımlı olmak governs:dat class:stative
bağımsız olmak governs:none
bağlantılı olmak governs:ins class:stative
bağlayıcı olmak governs:none class:effect
bağlı olmak governs:dat class:stative
bahis konusu olmak governs:none class:effect,stative
bahtiyar olmak governs:none
barışık olmak governs:ins
başarılı olmak governs:loc
başarısız olmak governs:loc
başkan olmak governs:none
batıl olmak governs:none class:effect
bela olmak governs:dat
belirgin olmak governs:none
belli olmak governs:none
berbat olmak governs:none
beri olmak governs:abl
beyan olmak governs:dat class:declare
bigâne olmak governs:dat
bihaber olmak governs:abl
bilgi sahibi olmak governs:loc class:stative
bilincinde olmak governs:none class:declare
birinci olmak governs:none
birlik olmak governs:none
bitap olmak governs:none
borçlu olmak governs:acc,dat class:stative
caiz olmak governs:none
cami olmak governs:acc class:stative
cari olmak governs:none class:effect
çaba içinde olmak governs:none class:encourage
çare olmak governs:dat
dair olmak governs:dat class:stative
dargın olmak governs:ins
darmadağın olmak governs:none
dava konusu olmak governs:none
davet olmak governs:dat
dayalı olmak governs:dat class:stative
dayanak olmak governs:dat
dayanıklı olmak governs:dat class:stative
dayanışma içinde olmak governs:ins
dâhil olmak governs:dat class:stative
delil olmak governs:dat
denk olmak governs:dat class:stative
destekçi olmak governs:dat
destek olmak governs:dat class:encourage
devam olmak governs:dat class:effect
deva olmak governs:dat
dikkatli olmak governs:none
dirençli olmak governs:dat class:stative
donanımlı olmak governs:ins
duçar olmak governs:dat
dul olmak governs:none
durumunda olmak governs:none
duyarlı olmak governs:dat class:stative
duyarsız olmak governs:dat
düçar olmak governs:dat
düşüncesinde olmak governs:none class:declare
eğilimli olmak governs:dat class:stative
ehil olmak governs:dat class:stative
ehliyetsiz olmak governs:none
elverişli olmak governs:dat class:stative
emekli olmak governs:abl
emin olmak governs:abl
emrinde olmak governs:none class:stative
emsal olmak governs:dat
engel olmak governs:dat
ergin olmak governs:none
esas olmak governs:dat class:effect
esir olmak governs:dat
eşdeğer olmak governs:dat class:stative
eşit olmak governs:dat class:stative
eş değer olmak governs:dat class:stative
etkili olmak governs:loc class:effect
etkin olmak governs:none
etkisiz olmak governs:none
evli olmak governs:ins
faal olmak governs:none
farkında olmak governs:none class:declare
farklı olmak governs:abl
farz olmak governs:dat
faydalı olmak governs:dat
fikir birliğinde olmak governs:loc class:agree
fikir sahibi olmak governs:loc
firari olmak governs:none
galip olmak governs:none
gayret içinde olmak governs:none class:encourage
gayrimeşru olmak governs:none
gazi olmak governs:none
gebe olmak governs:abl
geçerli olmak governs:none class:effect
geçersiz olmak governs:none class:effect
gerekli olmak governs:dat
gerek olmak governs:dat
giriftar olmak governs:dat
gizli olmak governs:none
gönüllü olmak governs:dat
görevli olmak governs:ins
görüşünde olmak governs:none class:declare
görüş birliğinde olmak governs:loc class:agree
görüş birliği içinde olmak governs:loc class:agree
görüş sahibi olmak governs:none
göz kulak olmak governs:dat
haberdar olmak governs:abl
habersiz olmak governs:abl
haber konusu olmak governs:none
haiz olmak governs:acc class:stative
haklı olmak governs:loc
haksız olmak governs:loc
hak sahibi olmak governs:loc class:stative
halef olmak governs:dat
hamile olmak governs:abl
hamil olmak governs:acc class:stative
hami olmak governs:dat
haram olmak governs:dat
harap olmak governs:none
hariç olmak governs:none class:effect
hasıl olmak governs:none class:effect
has olmak governs:dat class:stative
havi olmak governs:acc class:stative
hayatta olmak governs:none
hayran olmak governs:dat
hazır olmak governs:dat
hâkim olmak governs:dat class:stative
heba olmak governs:none
helak olmak governs:none
helal olmak governs:dat
hemfikir olmak governs:loc class:agree
hercümerç olmak governs:none
hesap olmak governs:none
hoşnutsuz olmak governs:abl
hoşnut olmak governs:abl
hükümlü olmak governs:none
hükümsüz olmak governs:none class:effect
hür olmak governs:none
ısrarlı olmak governs:loc
iade olmak governs:dat
ibra olmak governs:none
icra olmak governs:none
idrakinde olmak governs:none class:declare
ifa olmak governs:none
iflas olmak governs:none
ihale olmak governs:dat
ihbar olmak governs:dat
ihlal olmak governs:none
ihtar olmak governs:dat
ihtiyari olmak governs:none
ihtiyatlı olmak governs:none
ikna olmak governs:dat
iktibas olmak governs:abl
iktifa olmak governs:ins
ilaç olmak governs:dat
ilan olmak governs:dat
ilave olmak governs:dat
iletişim hâlinde olmak governs:ins
ilgili olmak governs:ins class:stative
ilgisiz olmak governs:dat
ilham olmak governs:dat
ilintili olmak governs:ins class:stative
ilişkili olmak governs:ins class:stative
ilişkin olmak governs:dat class:stative
imkânsız olmak governs:none
imza olmak governs:none
inancında olmak governs:none class:declare
infaz olmak governs:none
iptal olmak governs:none
irtibatlı olmak governs:ins
irtibatta olmak governs:ins
irtibat hâlinde olmak governs:ins
isnat olmak governs:dat
ispat olmak governs:none
istekli olmak governs:dat
istifa olmak governs:none
istinabe olmak governs:none
istisna olmak governs:abl class:effect
işbirliği içinde olmak governs:ins
iştirakçi olmak governs:dat
iş birliği içinde olmak governs:ins
iş sahibi olmak governs:none
itaatkâr olmak governs:dat
itiraz olmak governs:dat
iyiniyetli olmak governs:none
iyi niyetli olmak governs:none
kabahatli olmak governs:loc
kabul olmak governs:none class:declare,effect-passive
kaçak olmak governs:none
kadir olmak governs:dat class:stative
kail olmak governs:dat
kaim olmak governs:none class:stative
kanaatinde olmak governs:none class:declare
kanuni olmak governs:none
kanunsuz olmak governs:none
kararlılığında olmak governs:none class:declare
kararlı olmak governs:loc
karşılık olmak governs:dat
karşıt olmak governs:dat class:stative
karşı karşıya olmak governs:none
karşı olmak governs:dat
kayıp olmak governs:none
kayıtlı olmak governs:dat class:stative
kayyım olmak governs:dat
kâni olmak governs:dat
kefil olmak governs:dat class:commit
kesin olmak governs:none class:effect
kılavuz olmak governs:dat
kırgın olmak governs:none
kısıtlı olmak governs:none
komşu olmak governs:ins class:stative
konu olmak governs:dat
kötüniyetli olmak governs:none
kural olmak governs:none class:effect
kurban olmak governs:dat
kusurlu olmak governs:loc
küs olmak governs:ins
layık olmak governs:dat
lazım olmak governs:dat
lehine olmak governs:none class:stative
lüzum olmak governs:dat
mağdur olmak governs:none
mağlup olmak governs:dat
mahcup olmak governs:dat
mahcur olmak governs:none
mahdut olmak governs:ins class:stative
mahfuz olmak governs:none class:effect
mahiyetinde olmak governs:none class:stative
mahkûm olmak governs:dat class:penalise
mahrem olmak governs:none
mahrum olmak governs:abl class:stative
mahsup olmak governs:none
mahsus olmak governs:dat class:stative
malik olmak governs:dat class:stative
malul olmak governs:none
malum olmak governs:dat
mal sahibi olmak governs:none
maruf olmak governs:ins
maruz olmak governs:dat
masum olmak governs:none
mazhar olmak governs:dat
mâni olmak governs:dat
mecburiyetinde olmak governs:none
mecbur olmak governs:dat
mefsuh olmak governs:none class:effect
memnun olmak governs:abl
memnu olmak governs:none
memur olmak governs:dat
mensup olmak governs:dat class:stative
meraklı olmak governs:dat class:stative
merak sahibi olmak governs:none
merbut olmak governs:dat class:stative
meri olmak governs:none class:effect
meskûn olmak governs:none
meslek sahibi olmak governs:none
mest olmak governs:none
mesul olmak governs:abl
mesut olmak governs:none
meşgul olmak governs:ins
meşhun olmak governs:ins
meşhur olmak governs:ins
meşru olmak governs:none
mevcut olmak governs:none class:stative
mevzubahis olmak governs:none class:effect,stative
mezun olmak governs:abl
milletvekili olmak governs:none
mirasçı olmak governs:dat
muaccel olmak governs:none class:effect
muadil olmak governs:dat class:stative
muaf olmak governs:abl class:effect
muayene olmak governs:none
mucip olmak governs:acc class:effect
mugayir olmak governs:dat class:stative
muhafaza olmak governs:none
muhalif olmak governs:dat class:stative
muhatap olmak governs:dat
muhatap bırakmak governs:acc,dat
muhatap kalmak governs:dat
muhayyer olmak governs:loc
muhtaç olmak governs:dat class:stative
muhtemel olmak governs:none
muhtevi olmak governs:acc class:stative
mukabil olmak governs:dat class:stative
mukadder olmak governs:none
mukayyet olmak governs:dat
mukim olmak governs:loc class:stative
muktedir olmak governs:dat class:stative
musallat olmak governs:dat
musibet olmak governs:dat
mutabakat halinde olmak governs:loc class:agree
mutabık olmak governs:dat class:agree
mutat olmak governs:none
mutazammın olmak governs:acc class:stative
muteber olmak governs:none class:effect
mutlu olmak governs:none
mutsuz olmak governs:none
muttali olmak governs:dat
muvaffak olmak governs:loc
muvafık olmak governs:dat class:stative
muzaffer olmak governs:none
muzdarip olmak governs:abl
mübah olmak governs:none
mücehhez olmak governs:ins class:stative
müdahil olmak governs:dat
müdrik olmak governs:acc
müeccel olmak governs:none class:effect
müessir olmak governs:dat
müflis olmak governs:none
mükellef olmak governs:ins
mülga olmak governs:none class:effect
mülhem olmak governs:abl
mümeyyiz olmak governs:none
mümkün olmak governs:none
münasip olmak governs:none
münbais olmak governs:abl
münfesih olmak governs:none class:effect
münhasır olmak governs:dat class:stative
müntesip olmak governs:dat class:stative
müptela olmak governs:dat
mürit olmak governs:dat
müsaade olmak governs:dat class:permit
müsait olmak governs:dat class:stative
müsamahakâr olmak governs:none
müsavi olmak governs:dat class:stative
müsebbip olmak governs:none
müstafi olmak governs:none class:effect
müstahak olmak governs:dat
müstelzim olmak governs:acc class:effect
müstenit olmak governs:dat class:stative
müstesna olmak governs:abl class:effect
müştemil olmak governs:acc class:stative
müşterek olmak governs:none
müteallik olmak governs:dat class:stative
mütedair olmak governs:dat class:stative
müteessir olmak governs:abl
mütehammil olmak governs:dat class:stative
mütehassıl olmak governs:abl class:stative
mütemayil olmak governs:dat class:stative
mütemekkin olmak governs:loc class:stative
mütemerrit olmak governs:none
müteselsil olmak governs:none
mütevellit olmak governs:abl class:stative
müttefik olmak governs:loc class:agree
müzahir olmak governs:dat
nail olmak governs:dat
namzet olmak governs:dat
nasip olmak governs:dat
nazır olmak governs:dat class:stative
nâfi olmak governs:none
nâzil olmak governs:none
neden olmak governs:dat class:happen
nihai olmak governs:none class:effect
niteliğinde olmak governs:none class:stative
niyetinde olmak governs:none class:declare
niyetli olmak governs:none
olası olmak governs:none
orantılı olmak governs:ins class:stative
ortaklaşa olmak governs:none
ortak olmak governs:dat
öksüz olmak governs:none
öncelikli olmak governs:none
öncü olmak governs:dat
önder olmak governs:dat
ön ayak olmak governs:dat class:encourage
örnek olmak governs:dat
örtülü olmak governs:none
özenli olmak governs:none
özgür olmak governs:none
özgü olmak governs:dat class:stative
paralel olmak governs:dat class:stative
paramparça olmak governs:none
pasif olmak governs:none
paydaş olmak governs:dat
pay sahibi olmak governs:loc
perişan olmak governs:none
peydah olmak governs:none
peyda olmak governs:none
pişman olmak governs:dat
raci olmak governs:dat class:stative
rahatsız olmak governs:abl
rahmetli olmak governs:none
razı olmak governs:dat
rehber olmak governs:dat
rehine olmak governs:none
rehin olmak governs:dat
reşit olmak governs:none
ret olmak governs:none
rezil olmak governs:none
rüsva olmak governs:none
sabık olmak governs:none
sabırlı olmak governs:none
sabit olmak governs:none class:effect
sadık olmak governs:dat
sahih olmak governs:none
sahip olmak governs:dat class:stative
sakat olmak governs:none
sakıt olmak governs:none class:effect
sakin olmak governs:loc class:stative
saklı olmak governs:none class:effect
sanık olmak governs:none
saygılı olmak governs:dat class:stative
sebep olmak governs:dat class:happen
selef olmak governs:dat
serbest olmak governs:none
sevk olmak governs:none
sınırlı olmak governs:ins class:stative
sınır olmak governs:dat class:stative
sorumlu olmak governs:abl
söz konusu olmak governs:none class:effect,stative
söz sahibi olmak governs:loc class:stative
suçlu olmak governs:none
suç konusu olmak governs:none
şahit olmak governs:dat
şamil olmak governs:dat class:stative
şart olmak governs:none
şehit olmak governs:none
şerik olmak governs:dat
şifa olmak governs:dat
şuurunda olmak governs:none class:declare
şüpheli olmak governs:none
şüphesiz olmak governs:none
tabi olmak governs:dat class:effect
taburcu olmak governs:abl
tahakkuk olmak governs:none class:effect
tahliye olmak governs:abl
tahrip olmak governs:none
tahsil olmak governs:none
tahsis olmak governs:dat
takas olmak governs:none
takdir olmak governs:none
takip olmak governs:none
taksim olmak governs:none
talan olmak governs:none
talep olmak governs:abl
talip olmak governs:dat
tanıdık olmak governs:dat
tanık olmak governs:dat
tanzim olmak governs:none class:arrange
tarafsız olmak governs:none
taraf olmak governs:dat
tartışma konusu olmak governs:none
tarumar olmak governs:none
tasdik olmak governs:none
tasfiye olmak governs:none
tasrih olmak governs:none class:declare
tatbik olmak governs:none class:effect-passive
tayin olmak governs:dat class:arrange
tazyik olmak governs:none
teamül olmak governs:none
tebliğ olmak governs:dat
tecil olmak governs:none
tedavi olmak governs:none
tedbirli olmak governs:none
teklif olmak governs:dat
telef olmak governs:none
temaslı olmak governs:ins
temasta olmak governs:ins
temas hâlinde olmak governs:ins
temel olmak governs:dat
temsil olmak governs:none
temyiz olmak governs:none
terfi olmak governs:none
terhin olmak governs:dat
terhis olmak governs:abl
terkin olmak governs:none
terk olmak governs:none
tesbit olmak governs:none class:arrange
tescil olmak governs:none
tesis olmak governs:none
teslim olmak governs:dat
tespit olmak governs:none class:arrange
teşne olmak governs:dat
tevdi olmak governs:dat
tıraş olmak governs:none
tutsak olmak governs:none
tutuklu olmak governs:none
tuzla buz olmak governs:none
uyanık olmak governs:none
uygun olmak governs:dat
uyumlu olmak governs:ins class:stative
uyum içinde olmak governs:ins class:stative
ünlü olmak governs:ins
üstün olmak governs:abl
üye olmak governs:dat
vacip olmak governs:dat
vaki olmak governs:none class:effect
var olmak governs:none class:stative
vasıta olmak governs:dat
vasi olmak governs:dat
vazifeli olmak governs:ins
vâkıf olmak governs:dat class:stative
vâris olmak governs:dat
vâsıl olmak governs:dat
vefalı olmak governs:dat
vefat olmak governs:none
vekil olmak governs:dat
vesile olmak governs:dat
viran olmak governs:none
vuku olmak governs:none class:effect
yansız olmak governs:none
yararına olmak governs:none class:stative
yararlı olmak governs:dat
yardımcı olmak governs:dat class:encourage
yasak olmak governs:none
yasal olmak governs:none
yasa dışı olmak governs:none
yatkın olmak governs:dat class:stative
yekvücut olmak governs:none
yek vücut olmak governs:none
yerle bir olmak governs:none
yeterli olmak governs:none
yetersiz olmak governs:none
yetim olmak governs:none
yetkili olmak governs:dat
yetkin olmak governs:dat
yitik olmak governs:none
yoksun olmak governs:abl class:stative
yok hükmünde olmak governs:none class:effect
yok olmak governs:none
yönelik olmak governs:dat class:stative
yükümlülüğünde olmak governs:none
yükümlülüğü altında olmak governs:none
yükümlü olmak governs:ins
yük olmak governs:dat
yürürlükte olmak governs:none class:effect
zahir olmak governs:none
zanlı olmak governs:none
zararlı olmak governs:dat
zaruret olmak governs:none
zaruri olmak governs:none
zayi olmak governs:none
zemin olmak governs:dat
ziyan olmak governs:none
zorunda olmak governs:none
zorunluluğunda olmak governs:none
zorunlu olmak governs:none

# … vermek
[verb]
acı vermek governs:dat
açıklama vermek governs:dat class:declare
açık kart vermek governs:dat
açık vermek governs:dat
adres vermek governs:dat
ad vermek governs:dat
ağırlık vermek governs:dat class:encourage
akıl vermek governs:dat
akreditasyon vermek governs:dat
aman vermek governs:dat
anlam vermek governs:dat
ant vermek governs:none class:commit
ara karar vermek governs:dat
ara vermek governs:dat
ateşe vermek governs:acc
aval vermek governs:dat class:commit
avans vermek governs:dat
ayar vermek governs:dat
bağış vermek governs:dat
bahşiş vermek governs:dat
baskıya vermek governs:acc
beddua vermek governs:dat
belge vermek governs:dat
bel vermek governs:dat
beyanat vermek governs:dat
beyanname vermek governs:dat
biçim vermek governs:dat
bildirim vermek governs:dat
bilgi vermek governs:dat
borç vermek governs:dat class:party
brifing vermek governs:dat
burs vermek governs:dat
buyruk vermek governs:dat
can vermek governs:none
cesaret vermek governs:dat class:encourage
cevap vermek governs:dat
cevaz vermek governs:dat class:permit
ceza vermek governs:dat class:penalise
ciro vermek governs:dat
çekidüzen vermek governs:dat
çeyiz vermek governs:dat
davet vermek governs:dat
değer vermek governs:dat class:declare
dehşet vermek governs:dat
delil vermek governs:dat
demeç vermek governs:dat
depozito vermek governs:dat
ders vermek governs:dat
dert vermek governs:dat
destek vermek governs:dat class:encourage
diploma vermek governs:dat
direktif vermek governs:dat
dua vermek governs:dat
düzen vermek governs:dat
eğitim vermek governs:dat
ehemmiyet vermek governs:dat class:declare
elden vermek governs:acc
ele vermek governs:acc
el vermek governs:dat
emek vermek governs:dat class:encourage
emir vermek governs:dat
emrine vermek governs:acc
enerji vermek governs:dat
erişim vermek governs:dat
eza vermek governs:dat
faaliyete son vermek governs:none
faaliyetine son vermek governs:none
fasıla vermek governs:dat
fatura vermek governs:dat
ferman vermek governs:dat
fetva vermek governs:dat
fırsat vermek governs:dat
fikir vermek governs:dat
fire vermek governs:dat
fitre vermek governs:dat
garanti vermek governs:dat class:commit,party
geçit vermek governs:dat
gerekçe vermek governs:dat
geri vermek governs:acc,dat
gol vermek governs:dat
gönül vermek governs:dat
göreve son vermek governs:none
görevine son vermek governs:none
görev vermek governs:dat
görüş vermek governs:dat
gözdağı vermek governs:dat
göz vermek governs:dat
güç vermek governs:dat
güvence vermek governs:dat class:commit
güven vermek governs:dat
haber vermek governs:dat
hak vermek governs:dat
hapsine karar vermek governs:none class:penalise
haraç vermek governs:dat
hasar vermek governs:dat
hayatına son vermek governs:none
hayat vermek governs:dat
hediye vermek governs:dat
hesap vermek governs:dat
heyecan vermek governs:dat
hız vermek governs:dat class:encourage
hitam vermek governs:dat class:effect
hizmet vermek governs:dat
huzur vermek governs:dat
hüküm vermek governs:dat
icazet vermek governs:dat class:permit
icraya vermek governs:acc
idari yaptırım kararı vermek governs:dat class:penalise
ifade vermek governs:dat
ihaleye vermek governs:acc
ihbar vermek governs:dat
ihraç kararı vermek governs:none class:agree
ihtar vermek governs:dat
ihtimal vermek governs:dat
ihtiyati tedbir kararı vermek governs:dat
ilan vermek governs:dat
ilham vermek governs:dat
imkân vermek governs:dat
imtihan vermek governs:dat
imtiyaz vermek governs:dat
imza yetkisi vermek governs:dat
intiba vermek governs:dat
ipotek vermek governs:acc,dat
ipucu vermek governs:dat
isim vermek governs:dat
istifa vermek governs:dat
istikamet vermek governs:dat
işaret vermek governs:dat
iş vermek governs:dat
itibar vermek governs:dat
ivedilik vermek governs:dat class:encourage
ivme vermek governs:dat class:encourage
izahat vermek governs:dat
izah vermek governs:dat
izin vermek governs:dat class:permit
izlenim vermek governs:dat
kabul oyu vermek governs:dat
kanıt vermek governs:dat
kaparo vermek governs:dat
kapora vermek governs:dat
karar vermek governs:dat class:agree
karşılık vermek governs:dat
karşı oy vermek governs:dat
kayıp vermek governs:dat
kefalet vermek governs:dat class:commit
keyif vermek governs:dat
kıymet vermek governs:dat class:declare
kiraya vermek governs:acc,dat class:party
alt kiraya vermek governs:acc,dat class:party
komut vermek governs:dat
konferans vermek governs:dat
kopya vermek governs:dat
korku vermek governs:dat
kotasyon vermek governs:dat
kredi vermek governs:dat class:party
kulak vermek governs:dat
kurban vermek governs:dat
kuvvet vermek governs:dat
lezzet vermek governs:dat
lisans vermek governs:dat class:party
madalya vermek governs:dat
mahal vermek governs:dat
mahkemeye vermek governs:acc
malumat vermek governs:dat
mana vermek governs:dat
mehil vermek governs:dat
mesaj vermek governs:dat
meslek vermek governs:dat
meşruhat vermek governs:none
meydan vermek governs:dat
mola vermek governs:dat
moral vermek governs:dat
muhtıra vermek governs:dat
muvafakat vermek governs:dat class:agree
mücadele vermek governs:ins
müebbet hapis vermek governs:dat class:penalise
mühimmat vermek governs:dat
mühlet vermek governs:dat
müjde vermek governs:dat
mükâfat vermek governs:dat
müsaade vermek governs:dat class:permit
müsaderesine karar vermek governs:none class:penalise
mütalaa vermek governs:dat
nafaka vermek governs:dat
namus sözü vermek governs:dat class:commit
nasihat vermek governs:dat
netice vermek governs:none
nihayet vermek governs:dat class:effect
nişan vermek governs:dat
nizam vermek governs:dat
nota vermek governs:dat
not vermek governs:dat
nutuk vermek governs:dat
olanak vermek governs:dat
olur vermek governs:dat class:permit
omuz vermek governs:dat
onay vermek governs:dat class:permit
oturum vermek governs:dat
oy birliğiyle karar vermek governs:none class:agree
oy çokluğuyla karar vermek governs:none class:agree
oy vermek governs:dat
ödül vermek governs:dat
ödünç vermek governs:acc,dat class:party
ödün vermek governs:dat
öğüt vermek governs:dat
öncelik vermek governs:dat class:encourage
önel vermek governs:dat
önem vermek governs:dat class:declare
pas vermek governs:dat
patent vermek governs:dat
paydos vermek governs:dat
paye vermek governs:dat
pay vermek governs:dat
poz vermek governs:dat
puan vermek governs:dat
rahatsızlık vermek governs:dat
randevu vermek governs:dat
rapor vermek governs:dat
reaksiyon vermek governs:dat
referans vermek governs:dat
rehin vermek governs:acc,dat class:party
reklam vermek governs:dat
ret kararı vermek governs:dat
ret oyu vermek governs:dat
rey vermek governs:dat
röportaj vermek governs:dat
ruhsat vermek governs:dat
ruh vermek governs:dat
rüşvet vermek governs:dat
rütbe vermek governs:dat
salık vermek governs:dat
savaşa son vermek governs:none
savaş vermek governs:dat
savunma vermek governs:dat
sebebiyet vermek governs:dat
selam vermek governs:dat
semere vermek governs:dat
seminer vermek governs:dat
sertifika vermek governs:dat
ses vermek governs:dat
sığınma vermek governs:dat
sıkıntı vermek governs:dat
sıra vermek governs:dat
sinyal vermek governs:dat
sipariş vermek governs:dat
sona vermek governs:dat
sonuç vermek governs:none
son vermek governs:dat class:effect
söylev vermek governs:dat
söz vermek governs:dat class:commit
sübvansiyon vermek governs:dat
süre vermek governs:dat
şans vermek governs:dat
şehit vermek governs:dat
şekil vermek governs:dat
şerh vermek governs:dat
taahhütname vermek governs:dat
taahhüt vermek governs:dat class:commit
tahribat vermek governs:dat
talimat vermek governs:dat
tanıklık vermek governs:dat
tapuya şerh vermek governs:none
tasdik vermek governs:dat
taviz vermek governs:dat
tavsiye vermek governs:dat
tazminat vermek governs:dat
teklif vermek governs:dat
tekzip vermek governs:dat
teminat vermek governs:dat
tepki vermek governs:dat
teselli vermek governs:dat
teşvik vermek governs:dat
umut vermek governs:dat
unvan vermek governs:dat
uyarı vermek governs:dat
ültimatom vermek governs:dat
ümit vermek governs:dat
vade vermek governs:dat
vekâlet vermek governs:dat class:party
yanıt vermek governs:dat
yayına vermek governs:acc
yemin vermek governs:none class:commit
yer vermek governs:dat
yeşil ışık vermek governs:dat class:permit
yetki vermek governs:dat
yıllık izin vermek governs:dat
yol vermek governs:dat
yön vermek governs:dat
yüz vermek governs:dat
zahmet vermek governs:dat
zarar vermek governs:dat
zekât vermek governs:dat
zevk vermek governs:dat
ziyafet vermek governs:dat

# … almak
[verb]
ablukaya almak governs:acc
abluka altına almak governs:acc
açığa almak governs:acc
ad almak governs:none
akıl almak governs:abl
akreditasyon almak governs:none
alaya almak governs:acc
alışveriş almak governs:none
ara almak governs:none
askıya almak governs:acc
ateş almak governs:none
avans almak governs:abl
aylık almak governs:abl
bağış almak governs:none
baskı altına almak governs:acc
baz almak governs:acc class:effect-passive
bedel almak governs:none
beklemeye almak governs:acc
belge almak governs:abl
beyan almak governs:none
biçim almak governs:none
bilgi almak governs:abl
borç almak governs:acc,abl
burs almak governs:abl
cephe almak governs:dat
cesaret almak governs:abl
ceza almak governs:none
ciddiye almak governs:acc
çalışma izni almak governs:none
danışmanlık almak governs:none
darbe almak governs:none
dayanak almak governs:acc
denetim altına almak governs:acc
depozito almak governs:none
ders almak governs:abl
destek almak governs:abl
devreye almak governs:acc
dikkate almak governs:acc class:effect-passive
değerlendirmeye almak governs:acc
diploma almak governs:abl
direktif almak governs:abl
duş almak governs:none
duyum almak governs:none
eğitim almak governs:abl
eleştiri almak governs:abl
ele almak governs:acc
elinden almak governs:acc
el almak governs:none
emir almak governs:abl
emsal almak governs:acc
esas almak governs:acc class:effect-passive
etki altına almak governs:acc
evlatlık almak governs:none
evlat almak governs:none
faaliyet almak governs:none
fasıla almak governs:none
feyiz almak governs:none
fikir almak governs:abl
fiyat almak governs:abl
garantiye almak governs:acc
garanti altına almak governs:acc class:commit
geri almak governs:acc,abl
görevden almak governs:acc
görev almak governs:loc
görüş almak governs:abl
gözaltına almak governs:acc
gözetim altına almak governs:acc
göze almak governs:acc
gözönüne almak governs:acc class:effect-passive
göz önüne almak governs:acc
güç almak governs:abl
güvenceye almak governs:acc
güvence altına almak governs:acc
haber almak governs:abl
hafife almak governs:acc
hapis cezası almak governs:none
haraç almak governs:abl
hasar almak governs:none
haz almak governs:abl
hâl almak governs:none
hesaba almak governs:acc class:effect-passive
hınç almak governs:none
hız almak governs:none
himayesine almak governs:acc
himaye altına almak governs:acc
hisse almak governs:abl
hizmet almak governs:abl
hukuki yardım almak governs:abl
huzura almak governs:acc
hükme esas almak governs:acc class:effect-passive
hüküm almak governs:none
hüküm altına almak governs:acc class:arrange
ifade almak governs:abl
ihale almak governs:none
ihtar almak governs:none
ikramiye almak governs:none
ileri almak governs:acc
ilgi almak governs:abl
ilham almak governs:abl
imza almak governs:none
imza altına almak governs:acc
inisiyatif almak governs:none class:commit
intiba almak governs:none
intikam almak governs:abl
ipotek almak governs:none
isim almak governs:none
istihbarat almak governs:none
işaret almak governs:none
işe almak governs:acc
işleme almak governs:acc
işletmeye almak governs:acc
itibara almak governs:acc class:effect-passive
ivme almak governs:none
izin almak governs:abl
izlenim almak governs:none
kaale almak governs:acc
kadroya almak governs:acc
kaleme almak governs:acc
kale almak governs:acc
kamu yararı kararı almak governs:none
kapora almak governs:none
kapsama almak governs:acc
kapsamına almak governs:acc
kapsam dahiline almak governs:acc
karantinaya almak governs:acc
karar almak governs:none class:agree
karar altına almak governs:acc
karşılık almak governs:none
karşısında yer almak governs:none
kayda almak governs:acc
kayıp almak governs:none
kayıt almak governs:none
kayıt altına almak governs:acc
keyif almak governs:abl
komisyon almak governs:none
kontrol altına almak governs:acc
konum almak governs:none
konu almak governs:acc
kopya almak governs:none
korumaya almak governs:acc
koruma altına almak governs:acc
kural altına almak governs:acc class:arrange
kuvvet almak governs:abl
lezzet almak governs:none
lisans almak governs:abl class:party
listeye almak governs:acc
maaş almak governs:abl
malumat almak governs:abl
mehil almak governs:none
mesafe almak governs:none
mesaj almak governs:none
mesuliyet almak governs:none class:commit
miras almak governs:none
muhatap almak governs:acc
muvafakat almak governs:abl
mühlet almak governs:none
mühür altına almak governs:acc
mükâfat almak governs:none
müsaade almak governs:abl
nafaka almak governs:abl
nazara almak governs:acc class:effect-passive
nazarıdikkate almak governs:acc class:effect-passive
nazarı dikkate almak governs:acc class:effect-passive
nazarı itibara almak governs:acc class:effect-passive
nefes almak governs:none
netice almak governs:none
not almak governs:none
numune almak governs:none
olur almak governs:abl
onay almak governs:abl
ortak almak governs:acc
oturma izni almak governs:none
oy almak governs:none
öç almak governs:abl
ödül almak governs:abl
ödünç almak governs:acc,abl class:party
öğüt almak governs:abl
ölçüm almak governs:none
ölçü almak governs:acc class:effect-passive
önlem almak governs:none
önünü almak governs:none
örneklem almak governs:none
örnek almak governs:acc
övgü almak governs:abl
pay almak governs:abl
pozisyon almak governs:none
puan almak governs:none
randevu almak governs:abl
rapor almak governs:abl
referans almak governs:acc
rehine almak governs:acc
rehin almak governs:acc
rey almak governs:none
risk almak governs:none
ruhsat almak governs:abl
rüşvet almak governs:abl
satın almak governs:acc,abl
savunma almak governs:abl
selam almak governs:none
sertifika almak governs:abl
sevap almak governs:none
sıraya almak governs:acc
sıra almak governs:none
sigorta altına almak governs:acc
silah altına almak governs:acc
sinyal almak governs:none
sipariş almak governs:abl
soluk almak governs:none
sorumluluk almak governs:none class:commit
söz almak governs:abl
süre almak governs:none
şekil almak governs:none
taahhüt altına almak governs:acc class:commit
takdirname almak governs:none
takdir almak governs:none
takibe almak governs:acc
talimat almak governs:abl
tat almak governs:none
tavır almak governs:dat
tavsiye almak governs:none
tazminat almak governs:abl
tebrik almak governs:none
tedbir almak governs:none
tehlike almak governs:none
teklif almak governs:abl
temel almak governs:acc class:effect-passive
teminat almak governs:abl
teminat altına almak governs:acc
tepki almak governs:abl
terbiye almak governs:none
tescil almak governs:none
teslim almak governs:acc
teşekkür almak governs:none
tutanak altına almak governs:acc
tutsak almak governs:acc
tutum almak governs:none
unvan almak governs:none
uyarı almak governs:none
ücret almak governs:abl
üstüne almak governs:acc class:commit
üzerine almak governs:acc class:commit
vatandaşlığa almak governs:acc
vazife almak governs:loc
vaziyet almak governs:none
vekâlet almak governs:abl
vekil almak governs:none
velayet altına almak governs:acc
vesayet altına almak governs:acc
vize almak governs:abl
yanıt almak governs:abl
yara almak governs:none
yardım almak governs:abl
yayına almak governs:acc
yemin almak governs:none
yerini almak governs:none
yer almak governs:loc class:stative
yetki almak governs:abl
yıllık izin almak governs:none
yol almak governs:none
zabıt altına almak governs:acc
zapt altına almak governs:acc
zevk almak governs:abl

# … yapmak
[verb]
abonelik yapmak governs:none
acentelik yapmak governs:none
açıklama yapmak governs:loc class:declare
ağaçlandırma yapmak governs:none
ajanlık yapmak governs:none
akın yapmak governs:dat
aktarım yapmak governs:none
aktarma yapmak governs:none
alım satım yapmak governs:none
alım yapmak governs:none
alıntı yapmak governs:abl
alışveriş yapmak governs:none
alış yapmak governs:none
ameliyat yapmak governs:none
amortisman yapmak governs:none
analiz yapmak governs:none
andlaşma yapmak governs:ins
anlaşma yapmak governs:ins
antlaşma yapmak governs:ins
arabuluculuk yapmak governs:dat
aracılık yapmak governs:dat
arama yapmak governs:none
araştırma yapmak governs:none
arazi düzenlemesi yapmak governs:none
artış yapmak governs:none
askerlik yapmak governs:none
aşı yapmak governs:none
atak yapmak governs:none
atama yapmak governs:dat
ateşkes yapmak governs:none
atıf yapmak governs:dat
atılım yapmak governs:none
avcılık yapmak governs:none
avukatlık yapmak governs:none
ayar yapmak governs:none
ayıklama yapmak governs:none
ayırım yapmak governs:none
ayrıcalık yapmak governs:dat
ayrımcılık yapmak governs:none
ayrım yapmak governs:none
bağış yapmak governs:dat
bağlantı yapmak governs:none
bakım yapmak governs:none
barış yapmak governs:ins
basım yapmak governs:none
baskın yapmak governs:dat
başkanlık yapmak governs:none
başlangıç yapmak governs:none
başvuru yapmak governs:dat
bayilik yapmak governs:none
bekletici mesele yapmak governs:acc
bekletici sorun yapmak governs:acc
beyan yapmak governs:loc class:declare
bildirim yapmak governs:dat
bildiri yapmak governs:none
bilgilendirme yapmak governs:none
bilirkişilik yapmak governs:none
birikim yapmak governs:none
blöf yapmak governs:none
borçlanma yapmak governs:none
boşaltma yapmak governs:none
bölüşüm yapmak governs:none
ciro yapmak governs:none
çağrı yapmak governs:dat class:declare
çalışma yapmak governs:none
çeviri yapmak governs:none
çevirmenlik yapmak governs:none
çıkarım yapmak governs:none
çıkarma yapmak governs:none
çıkış yapmak governs:none
çiftçilik yapmak governs:none
çizim yapmak governs:none
dağıtım yapmak governs:none
danışmanlık yapmak governs:dat
darbe yapmak governs:none
davet yapmak governs:dat
değerleme yapmak governs:none
değerlendirme yapmak governs:none
değişiklik yapmak governs:loc
değişim yapmak governs:loc
değiş tokuş yapmak governs:ins
deneme yapmak governs:none
denetim yapmak governs:none
deney yapmak governs:none
depo yapmak governs:none
derleme yapmak governs:none
destek yapmak governs:none
devir yapmak governs:dat
devrim yapmak governs:none
doğum yapmak governs:none
doktorluk yapmak governs:none
dolandırıcılık yapmak governs:none
dönüş yapmak governs:dat
duruşma yapmak governs:none
duyuru yapmak governs:none
düşük yapmak governs:none
düşüş yapmak governs:none
düzeltme yapmak governs:loc
düzenleme yapmak governs:loc
eğitim yapmak governs:none
ekleme yapmak governs:dat
ek yapmak governs:dat
eleme yapmak governs:none
eleştiri yapmak governs:none
elinden geleni yapmak governs:none class:encourage
esnaflık yapmak governs:none
espri yapmak governs:none
etki yapmak governs:dat
evlilik yapmak governs:ins
eylem yapmak governs:none
eziyet yapmak governs:dat
fedakârlık yapmak governs:abl
feragat yapmak governs:none
ferağ yapmak governs:none
gaf yapmak governs:none
geçiş yapmak governs:none
genelleme yapmak governs:none
geri dönüş yapmak governs:dat
geri ödeme yapmak governs:dat
girişim yapmak governs:loc
giriş yapmak governs:dat
gönderme yapmak governs:dat
görevlendirme yapmak governs:none
görev yapmak governs:none
görüşme yapmak governs:ins
gösteri yapmak governs:none
gözaltı yapmak governs:none
gözlem yapmak governs:none
grev yapmak governs:none
hakemlik yapmak governs:none
haksızlık yapmak governs:dat
hamle yapmak governs:none
harcama yapmak governs:none
hata yapmak governs:none
hatırlatma yapmak governs:none
havale yapmak governs:none
hayvancılık yapmak governs:none
hazırlık yapmak governs:none
hekimlik yapmak governs:none
hesaplama yapmak governs:none
hesap yapmak governs:none
hırsızlık yapmak governs:none
hibe yapmak governs:none
hile yapmak governs:none
hizmet alımı yapmak governs:abl
hizmet yapmak governs:none
hücum yapmak governs:dat
ıslah yapmak governs:none
ibadet yapmak governs:none
ibra yapmak governs:none
icra takibi yapmak governs:dat
ifraz yapmak governs:none
ihale yapmak governs:none
ihbar yapmak governs:none
ihracat yapmak governs:dat
ihtar yapmak governs:none
ihtilal yapmak governs:none
ihtisas yapmak governs:none
ikaz yapmak governs:none
ikmal yapmak governs:none
iktibas yapmak governs:abl
ilaçlama yapmak governs:none
ilan yapmak governs:none
ilave yapmak governs:dat
ilk yardım yapmak governs:dat
iltimas yapmak governs:dat
imalat yapmak governs:none
imtihan yapmak governs:none
imza yapmak governs:none
inceleme yapmak governs:none
indirim yapmak governs:loc
infaz yapmak governs:none
inkılap yapmak governs:none
inşaat yapmak governs:none
iskân yapmak governs:none
iskonto yapmak governs:loc
israf yapmak governs:none
istihdam yapmak governs:none
istinaf yapmak governs:none
işbaşı yapmak governs:none
işbirliği yapmak governs:ins
işgal yapmak governs:none
işkence yapmak governs:dat
işlem yapmak governs:none
iş başı yapmak governs:none
iş yapmak governs:none
ithalat yapmak governs:abl
itiraz yapmak governs:dat
ittifak yapmak governs:ins
iyilik yapmak governs:dat
jest yapmak governs:dat
kabahat yapmak governs:none
kabul yapmak governs:none
kaçakçılık yapmak governs:none
kahvaltı yapmak governs:none
kalibrasyon yapmak governs:none
kalkış yapmak governs:none
kariyer yapmak governs:none
karşılaştırma yapmak governs:none
katkı yapmak governs:dat
kavga yapmak governs:ins
kayırmacılık yapmak governs:none
kayıt yapmak governs:none
kaza yapmak governs:none
kazı yapmak governs:none
kâr yapmak governs:abl
kesinti yapmak governs:abl
keşif yapmak governs:none
kıyaslama yapmak governs:none
kıyas yapmak governs:none
kiracılık yapmak governs:none
kiralama yapmak governs:none
komisyonculuk yapmak governs:none
kontrol yapmak governs:none
konuşma yapmak governs:none
kopya yapmak governs:none
kovuşturma yapmak governs:none
kötülük yapmak governs:dat
kurulum yapmak governs:none
kusur yapmak governs:none
kutlama yapmak governs:none
kürtaj yapmak governs:none
liderlik yapmak governs:dat
lokavt yapmak governs:none
mahsup yapmak governs:none
manevra yapmak governs:none
masraf yapmak governs:none
memurluk yapmak governs:none
merasim yapmak governs:none
mesai yapmak governs:none
miras sözleşmesi yapmak governs:none
miting yapmak governs:none
montaj yapmak governs:none
muamele yapmak governs:dat
muayene yapmak governs:none
muhasebe yapmak governs:none
mukavele yapmak governs:ins
mukayese yapmak governs:none
müdafaa yapmak governs:none
müdahale yapmak governs:dat
mülakat yapmak governs:ins
müracaat yapmak governs:dat
müzakere yapmak governs:ins
nakliye yapmak governs:none
nikâh yapmak governs:none
onarım yapmak governs:none
onay yapmak governs:none
otopsi yapmak governs:dat
oturum yapmak governs:none
oylama yapmak governs:none
ödeme yapmak governs:dat
öğrenim yapmak governs:none
öğretmenlik yapmak governs:none
ölçüm yapmak governs:none
öncülük yapmak governs:dat
önderlik yapmak governs:dat
öneri yapmak governs:dat
ön ödeme yapmak governs:dat
özet yapmak governs:none
öz eleştiri yapmak governs:none
pansuman yapmak governs:none
paraf yapmak governs:none
parselasyon yapmak governs:none
paylaşım yapmak governs:none
pazarlık yapmak governs:ins
perhiz yapmak governs:none
planlama yapmak governs:none
plan yapmak governs:none
program yapmak governs:none
proje yapmak governs:none
propaganda yapmak governs:none
protesto yapmak governs:none
protokol yapmak governs:ins
prova yapmak governs:none
reeskont yapmak governs:none
referandum yapmak governs:none
reform yapmak governs:loc
rejim yapmak governs:none
reklam yapmak governs:none
rezervasyon yapmak governs:none
rol yapmak governs:dat
röportaj yapmak governs:ins
sahtecilik yapmak governs:none
sahtekârlık yapmak governs:none
saldırı yapmak governs:dat
satış yapmak governs:dat
savaş yapmak governs:ins
savunma yapmak governs:none
seçim yapmak governs:none
sefer yapmak governs:none
sevkiyat yapmak governs:dat
seyahat yapmak governs:none
sınav yapmak governs:none
sınıflandırma yapmak governs:none
sıralama yapmak governs:none
sigorta yapmak governs:none
simsarlık yapmak governs:none
sipariş yapmak governs:none
sorgulama yapmak governs:none
sorgu yapmak governs:none
soruşturma yapmak governs:none
sözleşme yapmak governs:ins
staj yapmak governs:none
stok yapmak governs:none
suç duyurusu yapmak governs:dat
sulh yapmak governs:ins
sürpriz yapmak governs:dat
şahitlik yapmak governs:none
şaka yapmak governs:dat
şantaj yapmak governs:dat
şikâyet yapmak governs:none
taahhüt yapmak governs:none class:commit
tadilat yapmak governs:none
tahkikat yapmak governs:none
tahkim yapmak governs:none
tahlil yapmak governs:none
tahmin yapmak governs:none
tahsilat yapmak governs:none
tahsis yapmak governs:none
takas yapmak governs:ins
takibat yapmak governs:none
takip yapmak governs:none
taklit yapmak governs:none
taksim yapmak governs:none
talep yapmak governs:none
tamirat yapmak governs:none
tanıklık yapmak governs:none
tanım yapmak governs:none
tanıtım yapmak governs:none
tarama yapmak governs:none
tarım yapmak governs:none
tasarım yapmak governs:none
tasarruf yapmak governs:abl
tasdik yapmak governs:none
tasfiye yapmak governs:none
tasnif yapmak governs:none
taşıma yapmak governs:none
tatbikat yapmak governs:none
tebligat yapmak governs:dat
tebliğ yapmak governs:dat
tedavi yapmak governs:none
tediye yapmak governs:none
teftiş yapmak governs:none
teklif yapmak governs:dat
telefon görüşmesi yapmak governs:none
temizlik yapmak governs:none
temlik yapmak governs:none
temyiz yapmak governs:none
tenkit yapmak governs:none
tenzilat yapmak governs:loc
tercih yapmak governs:none
tercüme yapmak governs:none
terkin yapmak governs:none
terör yapmak governs:none
tescil yapmak governs:none
tesir yapmak governs:dat
teslimat yapmak governs:dat
tespit yapmak governs:none
test yapmak governs:none
teşebbüs yapmak governs:none
teşhis yapmak governs:none
tetkik yapmak governs:none
tevdiat yapmak governs:none
tevkifat yapmak governs:none
tevzi yapmak governs:none
ticaret yapmak governs:none
toplama yapmak governs:none
toplantı yapmak governs:none
torpil yapmak governs:dat
tören yapmak governs:none
transfer yapmak governs:none
tutuklama yapmak governs:none
uçuş yapmak governs:none
usulsüzlük yapmak governs:none
uyarı yapmak governs:none
uygulama yapmak governs:none
uzlaşma yapmak governs:ins
uzlaştırma yapmak governs:none
uzmanlık yapmak governs:none
üretim yapmak governs:none
üyelik yapmak governs:none
vasiyet yapmak governs:none
vekâlet yapmak governs:none
vekillik yapmak governs:none
virman yapmak governs:none
vurgu yapmak governs:dat class:declare
yanlış yapmak governs:none
yardımcılık yapmak governs:none
yardım yapmak governs:dat
yargılama yapmak governs:none
yarış yapmak governs:ins
yatırım yapmak governs:dat
yayım yapmak governs:none
yayın yapmak governs:none
yazışma yapmak governs:ins
yedekleme yapmak governs:none
yığınak yapmak governs:none
yoklama yapmak governs:none
yolculuk yapmak governs:none
yolsuzluk yapmak governs:none
yol yapmak governs:none
yorum yapmak governs:none
yükleme yapmak governs:none
yüksek lisans yapmak governs:none
yürüyüş yapmak governs:none
zam yapmak governs:dat
zarar yapmak governs:none
ziyaret yapmak governs:dat

# … sağlamak
[verb]
açıklık sağlamak governs:none
adalet sağlamak governs:none
altyapı sağlamak governs:none
anlaşma sağlamak governs:loc class:agree
arabuluculuk sağlamak governs:none
artış sağlamak governs:loc
asayiş sağlamak governs:none
avantaj sağlamak governs:dat
ayrıcalık sağlamak governs:dat
bağlantı sağlamak governs:ins
barınma sağlamak governs:none
barış sağlamak governs:none
başarı sağlamak governs:none
bilgi sağlamak governs:dat
birlik sağlamak governs:loc
bütünlük sağlamak governs:none
büyüme sağlamak governs:none
çıkar sağlamak governs:dat
çıkış sağlamak governs:none
çoğunluk sağlamak governs:none
dağıtım sağlamak governs:none
dayanışma sağlamak governs:none
denetim sağlamak governs:none
denge sağlamak governs:none
denklik sağlamak governs:none
destek sağlamak governs:dat
devamlılık sağlamak governs:none
disiplin sağlamak governs:none
dokunulmazlık sağlamak governs:none
düzen sağlamak governs:none
egemenlik sağlamak governs:none
eğitim sağlamak governs:none
ekipman sağlamak governs:none
erişim sağlamak governs:dat
esneklik sağlamak governs:none
eşgüdüm sağlamak governs:loc
eşitlik sağlamak governs:loc
eş güdüm sağlamak governs:loc
etkinlik sağlamak governs:none
fayda sağlamak governs:dat
fırsat sağlamak governs:dat
finansman sağlamak governs:dat
fon sağlamak governs:dat
garanti sağlamak governs:dat
geçiş sağlamak governs:dat
gelir sağlamak governs:abl
gelişme sağlamak governs:none
giriş sağlamak governs:dat
gizlilik sağlamak governs:none
güvence sağlamak governs:dat
güvenlik sağlamak governs:none
güven sağlamak governs:none
haksız menfaat sağlamak governs:dat
hâkimiyet sağlamak governs:dat
hizmet sağlamak governs:dat
huzur sağlamak governs:none
iaşe sağlamak governs:none
ikna sağlamak governs:none
ilerleme sağlamak governs:loc
iletim sağlamak governs:none
iletişim sağlamak governs:ins
imkân sağlamak governs:dat
intibak sağlamak governs:dat
irtibat sağlamak governs:ins
istihdam sağlamak governs:none
istikrar sağlamak governs:none
işbirliği sağlamak governs:loc
itaat sağlamak governs:none
katılım sağlamak governs:dat
katkı sağlamak governs:dat
kaynak sağlamak governs:dat
kazanç sağlamak governs:abl
kâr sağlamak governs:abl
kesinlik sağlamak governs:none
kolaylık sağlamak governs:dat
konfor sağlamak governs:none
kontrol sağlamak governs:none
koordinasyon sağlamak governs:loc
koruma sağlamak governs:dat
kredi sağlamak governs:dat
mahremiyet sağlamak governs:none
malzeme sağlamak governs:none
menfaat sağlamak governs:dat
muafiyet sağlamak governs:none
mutabakat sağlamak governs:loc class:agree
netlik sağlamak governs:none
nitelikli çoğunluk sağlamak governs:none
normalleşme sağlamak governs:none
olanak sağlamak governs:dat
oy çokluğu sağlamak governs:none
personel sağlamak governs:none
rahatlık sağlamak governs:none
rekabet sağlamak governs:none
saydamlık sağlamak governs:none
sponsorluk sağlamak governs:none
standart sağlamak governs:none
süreklilik sağlamak governs:none
şeffaflık sağlamak governs:none
tasarruf sağlamak governs:abl
tatmin sağlamak governs:none
teçhizat sağlamak governs:none
tedarik sağlamak governs:none
temas sağlamak governs:ins
teminat sağlamak governs:dat
tutarlılık sağlamak governs:none
ulaşım sağlamak governs:dat
uyum sağlamak governs:dat
uzlaşma sağlamak governs:loc class:agree
üstünlük sağlamak governs:dat
verimlilik sağlamak governs:none
verim sağlamak governs:none
veri sağlamak governs:none
yakınlaşma sağlamak governs:none
yarar sağlamak governs:dat
yardım sağlamak governs:dat
yer sağlamak governs:none
yetki sağlamak governs:none

# … göstermek
[verb]
aday göstermek governs:acc
adres göstermek governs:acc
alaka göstermek governs:dat
anlayış göstermek governs:dat class:encourage
artış göstermek governs:loc
azalma göstermek governs:none
azami gayreti göstermek governs:none class:encourage
azami özeni göstermek governs:none class:encourage
azim göstermek governs:dat class:encourage
bağlılık göstermek governs:dat
bahane göstermek governs:dat
basiret göstermek governs:none
başarı göstermek governs:loc
baş göstermek governs:none class:effect
bedel göstermek governs:none
belirti göstermek governs:none
benzerlik göstermek governs:ins
boy göstermek governs:none
cesaret göstermek governs:none
cüret göstermek governs:none
çaba göstermek governs:dat class:encourage
çeşitlilik göstermek governs:none
çeviklik göstermek governs:none
davranış göstermek governs:none
dayanak göstermek governs:acc
dayanışma göstermek governs:ins
değişiklik göstermek governs:loc
değişim göstermek governs:loc
delil göstermek governs:dat
dikkat göstermek governs:dat class:encourage
dirayet göstermek governs:none
direnç göstermek governs:dat
direniş göstermek governs:dat
duyarlılık göstermek governs:dat class:encourage
düşüş göstermek governs:none
efor göstermek governs:dat class:encourage
eğilim göstermek governs:dat
elinden gelen çabayı göstermek governs:none class:encourage
el göstermek governs:none
etki göstermek governs:loc
faaliyet göstermek governs:loc
farklılık göstermek governs:loc
fedakârlık göstermek governs:dat
gayret göstermek governs:dat class:encourage
gelişme göstermek governs:loc
gerekçe göstermek governs:dat
gerekli özeni göstermek governs:none class:encourage
gerek göstermek governs:none
gözdağı göstermek governs:none
güç göstermek governs:none
güvence göstermek governs:dat
hassasiyet göstermek governs:dat class:encourage
hedef göstermek governs:none
hoşgörü göstermek governs:dat
hürmet göstermek governs:dat
hüsnüniyet göstermek governs:none
ihmal göstermek governs:none
ihtimam göstermek governs:dat class:encourage
ihtiyaç göstermek governs:dat
ihtiyat göstermek governs:none
ilerleme göstermek governs:loc
ilgi göstermek governs:dat
irade göstermek governs:none
itaat göstermek governs:dat
itina göstermek governs:dat class:encourage
iyiniyet göstermek governs:none
iyi niyet göstermek governs:none
kabiliyet göstermek governs:none
kanaat göstermek governs:none
kanıt göstermek governs:dat
kararlılık göstermek governs:loc
karşılık göstermek governs:none
kaynak göstermek governs:none
kefil göstermek governs:dat
kolaylık göstermek governs:dat class:encourage
konukseverlik göstermek governs:dat
kusur göstermek governs:none
lüzum göstermek governs:none
marifet göstermek governs:none
mazeret göstermek governs:dat
mehil göstermek governs:dat
merhamet göstermek governs:dat
misafirperverlik göstermek governs:dat
mukavemet göstermek governs:dat
muvafakat göstermek governs:dat class:agree
müsamaha göstermek governs:dat
neden göstermek governs:dat
nezaket göstermek governs:dat
nitelik göstermek governs:none
örnek göstermek governs:none
özellik göstermek governs:none
özen göstermek governs:dat class:encourage
paralellik göstermek governs:ins
performans göstermek governs:none
rağbet göstermek governs:dat
reaksiyon göstermek governs:none
rıza göstermek governs:dat class:agree
riayet göstermek governs:dat
sabır göstermek governs:dat
sadakat göstermek governs:dat
saygı göstermek governs:dat
sebep göstermek governs:dat
sempati göstermek governs:dat
sertlik göstermek governs:none
sevgi göstermek governs:dat
sürat göstermek governs:none
süreklilik göstermek governs:none
şahit göstermek governs:dat
şefkat göstermek governs:dat
şiddet göstermek governs:none
tanık göstermek governs:dat
tavır göstermek governs:none
temayül göstermek governs:dat
teminat göstermek governs:dat
tenezzül göstermek governs:dat
tepki göstermek governs:dat
tesir göstermek governs:none
teveccüh göstermek governs:dat
titizlik göstermek governs:dat class:encourage
tolerans göstermek governs:dat
tutum göstermek governs:none
uygunluk göstermek governs:none
uyum göstermek governs:dat
varlık göstermek governs:loc
vekil göstermek governs:acc
yakınlık göstermek governs:dat
yer göstermek governs:dat
yetenek göstermek governs:none
yol göstermek governs:dat
yüz göstermek governs:none
zaaf göstermek governs:none
zafiyet göstermek governs:none

# … bulunmak
[verb]
açıklamada bulunmak governs:dat class:declare
amade bulunmak governs:dat
aracılıkta bulunmak governs:dat
atıfta bulunmak governs:dat
bağışta bulunmak governs:dat
bağlantıda bulunmak governs:dat
bağlı bulunmak governs:dat class:stative
başvuruda bulunmak governs:dat
başvurusunda bulunmak governs:dat
beyanda bulunmak governs:dat class:declare
bildirimde bulunmak governs:dat
bildiriminde bulunmak governs:dat
bilgi alışverişinde bulunmak governs:ins
bilgi teatisinde bulunmak governs:ins
bilincinde bulunmak governs:none
bir arada bulunmak governs:none
çağrıda bulunmak governs:dat class:declare
davette bulunmak governs:dat
davranışta bulunmak governs:dat
dâhil bulunmak governs:dat class:stative
değerlendirmede bulunmak governs:dat
destekte bulunmak governs:dat
elde bulunmak governs:none
engel bulunmak governs:none
etkide bulunmak governs:dat
eylemde bulunmak governs:dat
faaliyetinde bulunmak governs:none
faaliyette bulunmak governs:loc
farkında bulunmak governs:none
fedakârlıkta bulunmak governs:dat
fiilde bulunmak governs:dat
fikir alışverişinde bulunmak governs:ins
fikir teatisinde bulunmak governs:ins
gerekli bulunmak governs:acc
gerek bulunmak governs:dat
geri bildirimde bulunmak governs:dat
girişimde bulunmak governs:dat
göndermede bulunmak governs:dat
görevde bulunmak governs:none class:stative
görevli bulunmak governs:none
görev başında bulunmak governs:none
görüş alışverişinde bulunmak governs:ins
görüş teatisinde bulunmak governs:ins
gözaltında bulunmak governs:none
gözlemde bulunmak governs:dat
hakarette bulunmak governs:dat
haklı bulunmak governs:acc
harekette bulunmak governs:dat
hazır bulunmak governs:loc
hizmette bulunmak governs:dat
huzurda bulunmak governs:none
iddiada bulunmak governs:dat class:declare
ifadede bulunmak governs:dat
iftirada bulunmak governs:dat
ihanette bulunmak governs:dat
ihbarda bulunmak governs:dat
ihlalde bulunmak governs:dat
ihtarda bulunmak governs:dat
ikazda bulunmak governs:dat
ilişkide bulunmak governs:ins
irade beyanında bulunmak governs:none class:declare
isabetli bulunmak governs:acc
isnatta bulunmak governs:dat
istemde bulunmak governs:dat
isteminde bulunmak governs:dat
işbirliğinde bulunmak governs:ins
işlemde bulunmak governs:dat
iş birliğinde bulunmak governs:ins
itirafta bulunmak governs:dat class:declare
itirazda bulunmak governs:dat
iyilikte bulunmak governs:dat
izinli bulunmak governs:none
karşı karşıya bulunmak governs:ins
karşı teklifte bulunmak governs:dat
katkıda bulunmak governs:dat
kayıtlı bulunmak governs:loc class:stative
kötülükte bulunmak governs:dat
kusurlu bulunmak governs:acc
lüzum bulunmak governs:dat
mahzur bulunmak governs:loc
meskûn bulunmak governs:loc class:stative
mevcut bulunmak governs:loc class:stative
muamelede bulunmak governs:dat
müdahalede bulunmak governs:dat
müdahil bulunmak governs:dat
müracaatta bulunmak governs:dat
ödemede bulunmak governs:dat
öneride bulunmak governs:dat
önerisinde bulunmak governs:dat
refakatte bulunmak governs:dat
ricada bulunmak governs:dat
sakıncalı bulunmak governs:acc
sakınca bulunmak governs:loc
saldırıda bulunmak governs:dat
sataşmada bulunmak governs:dat
sığınma talebinde bulunmak governs:dat
suçlamada bulunmak governs:dat
suçlu bulunmak governs:acc
suç duyurusunda bulunmak governs:dat
şikâyetinde bulunmak governs:dat
şikâyette bulunmak governs:dat
taahhüdünde bulunmak governs:dat class:commit
taahhütte bulunmak governs:dat class:commit
talebinde bulunmak governs:dat
talepte bulunmak governs:dat
tasarrufta bulunmak governs:loc
tasarrufunda bulunmak governs:none class:stative
tavassutta bulunmak governs:dat
tavsiyede bulunmak governs:dat class:encourage
teberruda bulunmak governs:dat
tehditte bulunmak governs:dat
teklifinde bulunmak governs:dat
teklifte bulunmak governs:dat
telkinde bulunmak governs:dat
temasta bulunmak governs:ins
temennide bulunmak governs:dat class:declare
temerrütte bulunmak governs:none
tespitte bulunmak governs:dat
teşebbüste bulunmak governs:dat
uyarıda bulunmak governs:dat
uygun bulunmak governs:acc
vaatte bulunmak governs:dat class:commit
velayet altında bulunmak governs:none class:stative
vesayet altında bulunmak governs:none class:stative
yardımda bulunmak governs:dat
yatırımda bulunmak governs:dat
yerinde bulunmak governs:acc
yeterli bulunmak governs:acc
yetersiz bulunmak governs:acc
yorumda bulunmak governs:dat
yürürlükte bulunmak governs:none class:effect
zaruret bulunmak governs:none
zilyet bulunmak governs:none
ziyarette bulunmak governs:dat
zorunluluğu bulunmak governs:none

# … kılmak
[verb]
açık kılmak governs:acc,dat
anlamlı kılmak governs:acc
anlamsız kılmak governs:acc
aşikâr kılmak governs:acc
atıl kılmak governs:acc
ayan kılmak governs:acc
ayrıcalıklı kılmak governs:acc
ayrı kılmak governs:acc
bağımlı kılmak governs:acc,dat
bağımsız kılmak governs:acc
bağlayıcı kılmak governs:acc class:effect
bağlı kılmak governs:acc,dat
bahtiyar kılmak governs:acc
batıl kılmak governs:acc class:effect
caiz kılmak governs:acc class:permit
cazip kılmak governs:acc
daimi kılmak governs:acc
egemen kılmak governs:acc
elverişli kılmak governs:acc,dat
ergin kılmak governs:acc
erişilebilir kılmak governs:acc
eşit kılmak governs:acc
etkili kılmak governs:acc
etkin kılmak governs:acc
etkisiz kılmak governs:acc
farz kılmak governs:acc,dat
faydalı kılmak governs:acc
gayrimeşru kılmak governs:acc
geçerli kılmak governs:acc class:effect
geçersiz kılmak governs:acc class:effect
gerçek kılmak governs:acc
gerekli kılmak governs:acc
görevli kılmak governs:acc,ins
görünür kılmak governs:acc
güç kılmak governs:acc
güvenli kılmak governs:acc
haklı kılmak governs:acc
hak sahibi kılmak governs:acc
haram kılmak governs:acc,dat class:forbid
hazır kılmak governs:acc
helal kılmak governs:acc,dat class:permit
hükümsüz kılmak governs:acc class:effect
imkânsız kılmak governs:acc
işlevsel kılmak governs:acc
işlevsiz kılmak governs:acc
kalıcı kılmak governs:acc
kapalı kılmak governs:acc,dat
karar kılmak governs:loc class:agree
kesin kılmak governs:acc
kolay kılmak governs:acc
mahrum kılmak governs:acc,abl
mecburi kılmak governs:acc
mecbur kılmak governs:acc,dat
memnu kılmak governs:acc class:forbid
mesut kılmak governs:acc
meşru kılmak governs:acc
muaccel kılmak governs:acc class:effect
muaf kılmak governs:acc,abl class:effect-passive
muteber kılmak governs:acc class:effect
mutlu kılmak governs:acc
mükellef kılmak governs:acc,ins
mümkün kılmak governs:acc
müstesna kılmak governs:acc
müyesser kılmak governs:acc,dat
namaz kılmak governs:none
nasip kılmak governs:acc
öncelikli kılmak governs:acc
özgür kılmak governs:acc
reşit kılmak governs:acc
sabit kılmak governs:acc
serbest kılmak governs:acc class:permit
son kılmak governs:none
sorumlu kılmak governs:acc,abl
sürekli kılmak governs:acc
şart kılmak governs:acc
tâbi kılmak governs:acc,dat class:effect-passive
ulaşılabilir kılmak governs:acc
uygun kılmak governs:acc,dat
uyumlu kılmak governs:acc,ins
üstün kılmak governs:acc
vacip kılmak governs:acc,dat
vasıta kılmak governs:acc
vazifeli kılmak governs:acc,ins
vekil kılmak governs:acc
yararlı kılmak governs:acc
yasak kılmak governs:acc,dat class:forbid
yaşanılır kılmak governs:acc
yaşanır kılmak governs:acc
yetkili kılmak governs:acc,ins class:permit
yoksun kılmak governs:acc,abl
yükümlü kılmak governs:acc,ins
zararsız kılmak governs:acc
zinde kılmak governs:acc
zorunlu kılmak governs:acc
zor kılmak governs:acc

# … eylemek
[verb]
arz eylemek governs:acc,dat
azat eylemek governs:acc
beyan eylemek governs:acc class:declare
cereyan eylemek governs:none class:effect
devam eylemek governs:dat class:effect
dua eylemek governs:dat
feda eylemek governs:acc,dat
hareket eylemek governs:none
ibraz eylemek governs:acc,dat
icra eylemek governs:acc
ifade eylemek governs:acc class:declare
ifa eylemek governs:acc
ihsan eylemek governs:acc,dat
ihya eylemek governs:acc
ikrar eylemek governs:acc class:declare
ilan eylemek governs:acc
ilga eylemek governs:acc
inayet eylemek governs:dat
iptal eylemek governs:acc
kabul eylemek governs:acc class:declare
karar eylemek governs:loc class:agree
lütuf eylemek governs:acc
mahrum eylemek governs:acc,abl
mamur eylemek governs:acc
merhamet eylemek governs:dat
muvaffak eylemek governs:acc
müyesser eylemek governs:acc,dat
nasip eylemek governs:acc,dat
niyaz eylemek governs:abl
rahmet eylemek governs:dat
rica eylemek governs:abl
sabır eylemek governs:dat
seyran eylemek governs:none
sitem eylemek governs:dat
taahhüt eylemek governs:acc class:commit
talep eylemek governs:acc
tayin eylemek governs:acc
tebliğ eylemek governs:acc,dat
temenni eylemek governs:acc class:declare
temin eylemek governs:acc
terk eylemek governs:acc
tescil eylemek governs:acc
teslim eylemek governs:acc,dat
tespit eylemek governs:acc class:arrange
teşvik eylemek governs:acc,dat class:encourage
tövbe eylemek governs:abl
veda eylemek governs:dat

# … getirmek
[verb]
açıklama getirmek governs:dat
açıklık getirmek governs:dat
akla getirmek governs:acc
ambargo getirmek governs:dat
anonim hâle getirmek governs:acc
bakış açısı getirmek governs:dat
barış getirmek governs:dat
bıkkınlık getirmek governs:none
bir araya getirmek governs:acc
canlılık getirmek governs:dat
çare getirmek governs:dat
çözüm getirmek governs:dat
değişiklik getirmek governs:dat
delil getirmek governs:none
dile getirmek governs:acc class:declare
disiplin getirmek governs:dat
duruma getirmek governs:acc
dünyaya getirmek governs:acc
düzenleme getirmek governs:dat
düzen getirmek governs:dat
eleştiri getirmek governs:dat
endişesini dile getirmek governs:none class:declare
eski hâle getirmek governs:acc
eski hâline getirmek governs:acc
etkisiz hâle getirmek governs:acc
faiz getirmek governs:none
fayda getirmek governs:none
gelir getirmek governs:none
geri getirmek governs:acc
göreve getirmek governs:acc
göz önüne getirmek governs:acc
güvence getirmek governs:dat
haber getirmek governs:dat
hareket getirmek governs:dat
hâle getirmek governs:acc
hâline getirmek governs:acc
husule getirmek governs:acc class:effect
huzur getirmek governs:dat
iktidara getirmek governs:acc
imkân getirmek governs:dat
istisna getirmek governs:dat
işler hâle getirmek governs:acc
iş başına getirmek governs:acc
ivme getirmek governs:none
kanaat getirmek governs:dat class:discretion
kanıt getirmek governs:none
karşı karşıya getirmek governs:acc,ins
kazanç getirmek governs:none
kâr getirmek governs:none
kısıtlama getirmek governs:dat
kolaylık getirmek governs:dat
koşul getirmek governs:dat
kota getirmek governs:dat
kullanılamaz hâle getirmek governs:acc
kullanılmaz hâle getirmek governs:acc
kural getirmek governs:dat
külfet getirmek governs:dat
mecburiyet getirmek governs:dat
memnuniyetini dile getirmek governs:abl class:declare
meydana getirmek governs:acc class:effect
muafiyet getirmek governs:dat
olanak getirmek governs:dat
öneri getirmek governs:none
örnek getirmek governs:none
özgürlük getirmek governs:dat
reform getirmek governs:dat
selam getirmek governs:abl
sınırlama getirmek governs:dat
sınır getirmek governs:dat
sözünü yerine getirmek governs:none
söz getirmek governs:none
standart getirmek governs:dat
şahit getirmek governs:none
şans getirmek governs:dat
şart getirmek governs:dat
tanık getirmek governs:none
teklif getirmek governs:none
vergi getirmek governs:none
vücuda getirmek governs:acc class:effect
yaptırım getirmek governs:dat
yarar getirmek governs:none
yasak getirmek governs:dat class:forbid
yenilik getirmek governs:dat
yerine getirmek governs:acc
yola getirmek governs:acc
yorgunluk getirmek governs:none
yorum getirmek governs:dat
yükümlülük getirmek governs:dat
yük getirmek governs:dat
zarar getirmek governs:none
zorla getirmek governs:acc
zorunluluk getirmek governs:dat

# … koymak
[verb]
adaylığını koymak governs:dat
adaylık koymak governs:dat
ad koymak governs:dat
ağırlık koymak governs:none
ambargo koymak governs:dat class:forbid
bandrol koymak governs:dat
baş koymak governs:dat
çekince koymak governs:dat
devreye koymak governs:acc
düzene koymak governs:acc
el koymak governs:dat
emek koymak governs:dat
engel koymak governs:dat
etiket koymak governs:dat
fiyat koymak governs:dat
haciz koymak governs:dat
hacze koymak governs:acc
hapse koymak governs:acc class:penalise
hâle koymak governs:acc
hedef koymak governs:none
hüküm koymak governs:none
icraya koymak governs:acc
ihtirazi kayıt koymak governs:dat
ihtiyati haciz koymak governs:dat
ihtiyati tedbir koymak governs:dat
imza koymak governs:dat
ipotek koymak governs:dat
irade ortaya koymak governs:none
isim koymak governs:dat
işaret koymak governs:dat
işleme koymak governs:acc
kanun koymak governs:none
karşı koymak governs:dat
katkı koymak governs:none
kayıt koymak governs:dat
koşul koymak governs:none
kota koymak governs:dat
kural koymak governs:none
muhalefet şerhi koymak governs:dat
mühür koymak governs:dat
narh koymak governs:dat
nokta koymak governs:dat
not koymak governs:dat
ortaya koymak governs:acc
oya koymak governs:acc
oylamaya koymak governs:acc
ödül koymak governs:dat
önüne koymak governs:acc
paraf koymak governs:dat
para koymak governs:dat
pul koymak governs:dat
pusu koymak governs:none
rehin koymak governs:none
rehne koymak governs:acc
sansür koymak governs:dat
sermaye koymak governs:dat
sınırlama koymak governs:dat
sınır koymak governs:dat
sıraya koymak governs:acc
son koymak governs:dat
şart koymak governs:none
şerh koymak governs:dat
tahdit koymak governs:dat
takibe koymak governs:acc
tanı koymak governs:dat
tavır koymak governs:dat
tedavüle koymak governs:acc
tedbir koymak governs:dat
tehlikeye koymak governs:acc
tepki koymak governs:dat
teşhis koymak governs:dat
tuzak koymak governs:dat
uygulamaya koymak governs:acc
vergi koymak governs:dat
veto koymak governs:dat
yasak koymak governs:dat class:forbid
yerine koymak governs:acc
yoluna koymak governs:acc
yol koymak governs:none
yürürlüğe koymak governs:acc

# … tutmak
[verb]
açık tutmak governs:acc
adam tutmak governs:none
akılda tutmak governs:acc class:declare
alkış tutmak governs:none
avukat tutmak governs:none
ayakta tutmak governs:acc
ayrı tutmak governs:acc,abl class:effect-passive
baskı altında tutmak governs:acc
baş tutmak governs:none
bir arada tutmak governs:acc
bir tutmak governs:acc,ins
canlı tutmak governs:acc
defter tutmak governs:none
denetime tabi tutmak governs:acc class:effect-passive
denetim altında tutmak governs:acc
dengede tutmak governs:acc
denk tutmak governs:acc,ins
diri tutmak governs:acc
düşük tutmak governs:acc
eğitime tabi tutmak governs:acc
elde tutmak governs:acc
elinde tutmak governs:acc
emanet tutmak governs:none
esir tutmak governs:acc
eşit tutmak governs:acc,ins
ev tutmak governs:none
geri tutmak governs:acc,abl
gevşek tutmak governs:acc
gizli tutmak governs:acc
gözaltında tutmak governs:acc
gözetim altında tutmak governs:acc
gözönünde tutmak governs:acc class:effect-passive
göz önünde tutmak governs:acc class:effect-passive
hariç tutmak governs:acc,abl class:effect-passive
hatırda tutmak governs:acc class:declare
hazır tutmak governs:acc
hesap dışı tutmak governs:acc
hesap tutmak governs:none
incelemeye tabi tutmak governs:acc
istisna tutmak governs:acc,abl class:effect-passive
işçi tutmak governs:none
işleme tabi tutmak governs:acc
iş tutmak governs:none
kapalı tutmak governs:acc
kapsam dışında tutmak governs:acc class:effect-passive
kapsam dışı tutmak governs:acc class:effect-passive
kayıt tutmak governs:none
kiraya tutmak governs:acc
kira tutmak governs:none
kontrol altında tutmak governs:acc
kulak tutmak governs:none
kütük tutmak governs:none
liste tutmak governs:none
mahfuz tutmak governs:acc class:effect
mesul tutmak governs:acc,abl class:effect-passive
meşgul tutmak governs:acc
muaf tutmak governs:acc,abl class:effect-passive
muameleye tabi tutmak governs:acc
muayeneye tabi tutmak governs:acc
mühlet tutmak governs:none
müstesna tutmak governs:acc,abl class:effect-passive
niyet tutmak governs:none
not tutmak governs:none
nöbet tutmak governs:none
oruç tutmak governs:none
ön planda tutmak governs:acc
pay tutmak governs:none
rehine tutmak governs:acc
rehin tutmak governs:acc
sabit tutmak governs:acc
saklı tutmak governs:acc class:effect
sayım tutmak governs:none
serbest tutmak governs:acc
sıcak tutmak governs:acc
sıkı tutmak governs:acc
sınava tabi tutmak governs:acc
sınırlamaya tabi tutmak governs:acc class:effect-passive
sicil tutmak governs:none
sorumlu tutmak governs:acc,abl class:effect-passive
sözünü tutmak governs:none
söz tutmak governs:none
tabi tutmak governs:acc,dat class:effect-passive
tanık tutmak governs:none
taraf tutmak governs:none
taze tutmak governs:acc
temiz tutmak governs:acc
teste tabi tutmak governs:acc
tutanak tutmak governs:none
tutsak tutmak governs:acc
uzak tutmak governs:acc,abl
üstün tutmak governs:acc,abl
üstün saymak governs:acc,abl
vaziyet tutmak governs:none
vekil tutmak governs:none
yaptırıma tabi tutmak governs:acc class:penalise
yas tutmak governs:none
yemin tutmak governs:none
yerini tutmak governs:none
yer tutmak governs:loc
yolunu tutmak governs:none
yol tutmak governs:none
yüksek tutmak governs:acc
yükümlü tutmak governs:acc,ins
yürürlükte tutmak governs:acc
yüz tutmak governs:dat
zabıt tutmak governs:none
zimmet tutmak governs:none

# … çıkmak
[verb]
açığa çıkmak governs:none
akıldan çıkmak governs:none
aksilik çıkmak governs:none
anlaşmazlık çıkmak governs:none
arıza çıkmak governs:none
arka çıkmak governs:dat
asılsız çıkmak governs:none
askıya çıkmak governs:none
ava çıkmak governs:none
aydınlığa çıkmak governs:none
ayyuka çıkmak governs:none
başa çıkmak governs:ins
bedavaya çıkmak governs:none
borçlu çıkmak governs:none
boşa çıkmak governs:none
boş çıkmak governs:none
çığırından çıkmak governs:none
çileden çıkmak governs:none
çürük çıkmak governs:none
denize çıkmak governs:none
devreden çıkmak governs:none
doğru çıkmak governs:none
dolaşımdan çıkmak governs:none
duruşmaya çıkmak governs:none
düze çıkmak governs:none
elden çıkmak governs:none
emekliye çıkmak governs:none
engel çıkmak governs:none
feraha çıkmak governs:none
ferman çıkmak governs:none
fırsat çıkmak governs:none
galip çıkmak governs:none
göreve çıkmak governs:none
gözden çıkmak governs:none
hacca çıkmak governs:none
haklı çıkmak governs:none
haksız çıkmak governs:none
hatırdan çıkmak governs:none
huzura çıkmak governs:none
ihaleye çıkmak governs:none
ihtilaf çıkmak governs:none
ipten çıkmak governs:none
işten çıkmak governs:none
izin çıkmak governs:none
izne çıkmak governs:none
kapı kapı çıkmak governs:none
karar çıkmak governs:none
karşı çıkmak governs:dat
kavga çıkmak governs:none
kârlı çıkmak governs:none
kefil çıkmak governs:none
keşfe çıkmak governs:none
kontrolden çıkmak governs:none
kullanımdan çıkmak governs:none
mağlup çıkmak governs:none
mahkemeye çıkmak governs:none
meslekten çıkmak governs:none
meydana çıkmak governs:none class:effect
olay çıkmak governs:none
olumlu çıkmak governs:none
olumsuz çıkmak governs:none
ortaya çıkmak governs:none class:effect,happen
öne çıkmak governs:none
ön plana çıkmak governs:none
pahalıya çıkmak governs:none
piyasaya çıkmak governs:none
pürüz çıkmak governs:none
raydan çıkmak governs:none
rayından çıkmak governs:none
sağlam çıkmak governs:none
sahip çıkmak governs:dat
sahneye çıkmak governs:none
satışa çıkmak governs:none
savaş çıkmak governs:none
sefere çıkmak governs:none
selamete çıkmak governs:none
sokağa çıkmak governs:none
sorun çıkmak governs:none
suçlu çıkmak governs:none
su yüzüne çıkmak governs:none
tatile çıkmak governs:none
tayin çıkmak governs:none
tedavülden çıkmak governs:none
temize çıkmak governs:none
tura çıkmak governs:none
turneye çıkmak governs:none
ucuza çıkmak governs:none
uyuşmazlık çıkmak governs:none
üste çıkmak governs:none
vatandaşlıktan çıkmak governs:none
yalan çıkmak governs:none
yangın çıkmak governs:none
yanlış çıkmak governs:none
yayına çıkmak governs:none
yenik çıkmak governs:none
yola çıkmak governs:none
yoldan çıkmak governs:none
yurtdışına çıkmak governs:none
yurt dışına çıkmak governs:none
yürürlükten çıkmak governs:none class:effect
yüze çıkmak governs:none
zararlı çıkmak governs:none
zıvanadan çıkmak governs:none

# … düşmek
[verb]
acze düşmek governs:dat
anlaşmazlığa düşmek governs:ins
ardına düşmek governs:none
aykırı düşmek governs:dat
ayrı düşmek governs:abl,ins
bitap düşmek governs:none
cemre düşmek governs:dat
çelişkiye düşmek governs:ins
çığ düşmek governs:none
dara düşmek governs:dat
darda düşmek governs:dat
dava düşmek governs:none
değerden düşmek governs:none
dehşete düşmek governs:none
denk düşmek governs:dat
derde düşmek governs:none
dile düşmek governs:none
dillere düşmek governs:none
endişeye düşmek governs:none
esir düşmek governs:dat
fırsat düşmek governs:dat
gaflete düşmek governs:none
gebe düşmek governs:dat
geri düşmek governs:abl
gölge düşmek governs:dat
görev düşmek governs:dat
gözden düşmek governs:none
güçsüz düşmek governs:none
güç duruma düşmek governs:dat
haciz düşmek governs:none
hakkı düşmek governs:none class:effect
hak düşmek governs:dat
halsiz düşmek governs:none
hapse düşmek governs:none
hasta düşmek governs:none
hataya düşmek governs:none
hesaptan düşmek governs:acc
hükümden düşmek governs:none class:effect
icraya düşmek governs:none
ihtilafa düşmek governs:ins
ikileme düşmek governs:none
iktidardan düşmek governs:none
iş düşmek governs:dat
itibardan düşmek governs:none
karamsarlığa düşmek governs:none
kayıttan düşmek governs:acc
kayıt düşmek governs:dat
kırağı düşmek governs:none
korkuya düşmek governs:none
kötü düşmek governs:none
kuşkuya düşmek governs:none
küçük düşmek governs:none
mahkemelik düşmek governs:none
mahkemeye düşmek governs:none
müşkül duruma düşmek governs:dat
nasip düşmek governs:dat
nikâh düşmek governs:dat
not düşmek governs:dat class:declare
paniğe düşmek governs:none
pay düşmek governs:dat
peşine düşmek governs:none
pusuya düşmek governs:none
sıra düşmek governs:dat
sorumluluk düşmek governs:dat
suya düşmek governs:none
şehit düşmek governs:none
şerh düşmek governs:dat
şüpheye düşmek governs:none
tehlikeli duruma düşmek governs:none
tehlikeye düşmek governs:none
telaşa düşmek governs:none
temerrüde düşmek governs:dat class:effect
tenakuza düşmek governs:none
tereddüde düşmek governs:none
ters düşmek governs:dat
tezada düşmek governs:none
toprağa düşmek governs:none
tutsak düşmek governs:none
tuzağa düşmek governs:none
umutsuzluğa düşmek governs:none
uygun düşmek governs:dat
uyuşmazlığa düşmek governs:ins
uzak düşmek governs:abl
ümitsizliğe düşmek governs:none
üstüne düşmek governs:none
üzerine düşmek governs:none
vazife düşmek governs:dat
yakın düşmek governs:dat
yanılgıya düşmek governs:none
yatağa düşmek governs:none
yere düşmek governs:dat
yıldırım düşmek governs:none
yoksulluğa düşmek governs:dat
yola düşmek governs:none
yollara düşmek governs:none
yol düşmek governs:none
yorgun düşmek governs:none
zayıf düşmek governs:none
zora düşmek governs:dat
zor duruma düşmek governs:dat

# … geçmek
[verb]
alay geçmek governs:ins
bağlantıya geçmek governs:ins
bahsi geçmek governs:none
başa geçmek governs:none
başına geçmek governs:none
boş geçmek governs:acc
dalga geçmek governs:ins
devlete geçmek governs:none
devreye geçmek governs:none
elden geçmek governs:none
ele geçmek governs:none
eline geçmek governs:none
es geçmek governs:acc
eyleme geçmek governs:none
faaliyete geçmek governs:none
faks geçmek governs:dat
göreve geçmek governs:none
görüşmeye geçmek governs:dat
gözden geçmek governs:none
greve geçmek governs:none
haber geçmek governs:dat
hafif geçmek governs:acc
harekete geçmek governs:none
hayata geçmek governs:none
hesaba geçmek governs:none
hücuma geçmek governs:none
iletişime geçmek governs:ins
irtibata geçmek governs:ins
karşıya geçmek governs:none
kayda geçmek governs:none
kayıtlara geçmek governs:none
kendinden geçmek governs:none
kılıçtan geçmek governs:none
literatüre geçmek governs:none
mesaj geçmek governs:dat
not geçmek governs:dat
oylamaya geçmek governs:dat
öne geçmek governs:none
önüne geçmek governs:none
pas geçmek governs:acc
saldırıya geçmek governs:none
savunmaya geçmek governs:none
sıraya geçmek governs:none
sözü geçmek governs:none class:stative
söz geçmek governs:none
taarruza geçmek governs:none
tarihe geçmek governs:none
teğet geçmek governs:acc
telsiz geçmek governs:dat
temasa geçmek governs:ins
tutanağa geçmek governs:none
uygulamaya geçmek governs:none
üretime geçmek governs:none
vadesi geçmek governs:none class:effect
yerine geçmek governs:none class:effect
yürürlüğe geçmek governs:none class:effect
zapta geçmek governs:none

# … girmek
[verb]
ameliyata girmek governs:none
anlaşmaya girmek governs:ins
araya girmek governs:none
ayrıntıya girmek governs:none
bakıma girmek governs:none
beklentiye girmek governs:none
borca girmek governs:none
borç altına girmek governs:none class:commit
bunalıma girmek governs:none
cezaevine girmek governs:none
çatışmaya girmek governs:ins
çıkmaza girmek governs:none
depresyona girmek governs:none
detaya girmek governs:none
devreye girmek governs:none
dolaşıma girmek governs:none
dünya evine girmek governs:none
düzene girmek governs:none
envantere girmek governs:none
etkileşime girmek governs:ins
göreve girmek governs:none
göze girmek governs:none
hapse girmek governs:none
havaya girmek governs:none
hizaya girmek governs:none
hizmete girmek governs:none
içeri girmek governs:none
iflasa girmek governs:none
ihaleye girmek governs:none
ihtilafa girmek governs:ins
iktidara girmek governs:none
iletişime girmek governs:ins
ilişkiye girmek governs:ins
imtihana girmek governs:none
inzivaya girmek governs:none
işe girmek governs:none
kapsama girmek governs:none class:effect
kapsamına girmek governs:none class:effect
konusuna girmek governs:none class:effect
kavgaya girmek governs:ins
kayda girmek governs:none
komaya girmek governs:none
konuya girmek governs:none
krize girmek governs:none
kuyruğa girmek governs:none
külfete girmek governs:none
masrafa girmek governs:none
meriyete girmek governs:none class:effect
mücadeleye girmek governs:ins
müzakereye girmek governs:ins
nöbete girmek governs:none
onarıma girmek governs:none
ortaklığa girmek governs:none
paniğe girmek governs:none
pazara girmek governs:none
pazarlığa girmek governs:ins
piyasaya girmek governs:none
polemiğe girmek governs:ins
rafa girmek governs:none
rayına girmek governs:none
rekabete girmek governs:ins
riske girmek governs:none
savaşa girmek governs:ins
sınava girmek governs:none
sıraya girmek governs:none
sorumluluk altına girmek governs:none class:commit
söze girmek governs:none
şoka girmek governs:none
taahhüde girmek governs:none class:commit
taahhüt altına girmek governs:none class:commit
tadilata girmek governs:none
tarihe girmek governs:none
tartışmaya girmek governs:ins
tasfiyeye girmek governs:none
tedavüle girmek governs:none
tehlikeye girmek governs:none
telaşa girmek governs:none
temasa girmek governs:ins
tereddüde girmek governs:none
ters girmek governs:none
uykuya girmek governs:none
ülkeye girmek governs:none
yarışa girmek governs:ins
yayına girmek governs:none
yoluna girmek governs:none
yükümlülük altına girmek governs:none class:commit
yük altına girmek governs:none class:commit
yürürlüğe girmek governs:none class:effect
zahmete girmek governs:none

# … kalmak
[verb]
aciz kalmak governs:loc
açıkta kalmak governs:none
açık kalmak governs:none
aç kalmak governs:none
akim kalmak governs:none
arta kalmak governs:none
askıda kalmak governs:none
atıl kalmak governs:none
ayakta kalmak governs:none
ayrı kalmak governs:abl
bağımsız kalmak governs:none
bağlı kalmak governs:dat
baki kalmak governs:none
baş başa kalmak governs:ins
bihaber kalmak governs:abl
borçlu kalmak governs:dat
boşta kalmak governs:none
boş kalmak governs:none
bütünlemeye kalmak governs:none
cevapsız kalmak governs:none
cezasız kalmak governs:none
çaresiz kalmak governs:none
çekimser kalmak governs:loc
darda kalmak governs:none
devre dışı kalmak governs:none
dışarıda kalmak governs:abl
dul kalmak governs:none
duyarsız kalmak governs:dat
eksik kalmak governs:none
eli kolu bağlı kalmak governs:none
etkili kalmak governs:none
etkisiz kalmak governs:none
etki altında kalmak governs:none
evsiz kalmak governs:none
gebe kalmak governs:abl
geçerli kalmak governs:none class:effect
geçersiz kalmak governs:none class:effect
geç kalmak governs:dat
gerek kalmak governs:none
geriye kalmak governs:none
geri kalmak governs:abl
gizli kalmak governs:none
görevde kalmak governs:none
gözaltında kalmak governs:none
habersiz kalmak governs:abl
hafif kalmak governs:none
hamile kalmak governs:abl
hareketsiz kalmak governs:none
hariç kalmak governs:abl
hasret kalmak governs:dat
havada kalmak governs:none
hayatta kalmak governs:none
hayran kalmak governs:dat
hükümsüz kalmak governs:none class:effect
ikmale kalmak governs:none
iktidarda kalmak governs:none
ilgisiz kalmak governs:dat
işlemden kalmak governs:none
işsiz kalmak governs:none
izinli kalmak governs:none
kadro dışı kalmak governs:none
kadük kalmak governs:none class:effect
kalıcı kalmak governs:none
kapalı kalmak governs:none
kapsamında kalmak governs:none class:effect
kapsam dışında kalmak governs:none class:effect
kapsam dışı kalmak governs:none class:effect
kararsız kalmak governs:loc
karşılıksız kalmak governs:none
karşı karşıya kalmak governs:ins
kayıtsız kalmak governs:dat
kâğıt üzerinde kalmak governs:none
kimsesiz kalmak governs:none
lafta kalmak governs:none
lüzum kalmak governs:none
mağdur kalmak governs:none
mahfuz kalmak governs:none class:effect
mahkûm kalmak governs:dat
mahrem kalmak governs:none
mahrum kalmak governs:abl
maruz kalmak governs:dat
mecburiyetinde kalmak governs:none
mecbur kalmak governs:dat
mesaiye kalmak governs:none
mevkuf kalmak governs:none
miras kalmak governs:dat
misafir kalmak governs:none
muaf kalmak governs:abl
muallakta kalmak governs:none
muhtaç kalmak governs:dat
mutabık kalmak governs:loc class:agree
münhal kalmak governs:none
mütereddit kalmak governs:none
neticesiz kalmak governs:none
noksan kalmak governs:none
nötr kalmak governs:none
ortada kalmak governs:none
öksüz kalmak governs:none
özgür kalmak governs:none
parasız kalmak governs:none
rehin kalmak governs:none
sabit kalmak governs:none
sadık kalmak governs:dat
saf dışı kalmak governs:none
sağ kalmak governs:none
sakin kalmak governs:none
saklı kalmak governs:none class:effect
serbest kalmak governs:none class:effect
sessiz kalmak governs:dat
seyirci kalmak governs:dat
sınıfta kalmak governs:none
sınırlı kalmak governs:ins
sonraya kalmak governs:none
sonuçsuz kalmak governs:none
sözde kalmak governs:none
suskun kalmak governs:none
susuz kalmak governs:none
sürüncemede kalmak governs:none
tabi kalmak governs:dat
tarafsız kalmak governs:loc
tek başına kalmak governs:none
temerrütte kalmak governs:none
töhmet altında kalmak governs:none
tutuklu kalmak governs:none
uzak kalmak governs:abl
yadigâr kalmak governs:none
yalnız kalmak governs:none
yanıtsız kalmak governs:none
yansız kalmak governs:none
yarıda kalmak governs:none
yarım kalmak governs:none
yasa dışı kalmak governs:none
yaya kalmak governs:none
yeterli kalmak governs:none
yetersiz kalmak governs:loc
yetim kalmak governs:none
yoksun kalmak governs:abl
yolda kalmak governs:none
yürürlükte kalmak governs:none class:effect
yüz yüze kalmak governs:ins
zan altında kalmak governs:none
zorda kalmak governs:none
zorunda kalmak governs:none
zor durumda kalmak governs:none

# … çekmek
[verb]
acı çekmek governs:none
açığa çekmek governs:acc
ah çekmek governs:none
alaka çekmek governs:none
araya çekmek governs:none
azap çekmek governs:none
başı çekmek governs:none
bayrak çekmek governs:dat
bedel çekmek governs:none
cefa çekmek governs:none
ceza çekmek governs:none
çek çekmek governs:none
çile çekmek governs:none
çizgi çekmek governs:none
depodan çekmek governs:acc
dert çekmek governs:none
dikkatini çekmek governs:dat
dikkat çekmek governs:dat
el çekmek governs:abl
emek çekmek governs:none
esas duruşa çekmek governs:none
eziyet çekmek governs:none
faks çekmek governs:dat
fırça çekmek governs:none
fotoğraf çekmek governs:none
fotokopi çekmek governs:none
geri çekmek governs:acc
göreve çekmek governs:none
güçlük çekmek governs:loc
hapis çekmek governs:none
hasret çekmek governs:none
hat çekmek governs:none
hesaba çekmek governs:acc
ihtarname çekmek governs:dat
ihtar çekmek governs:dat
ilgi çekmek governs:none
işletmeden çekmek governs:acc
kahır çekmek governs:none
kenara çekmek governs:acc
kıtlık çekmek governs:none
kızağa çekmek governs:acc
kopya çekmek governs:none
kredi çekmek governs:none
kura çekmek governs:none
kürek çekmek governs:none
nara çekmek governs:none
naz çekmek governs:none
nefes çekmek governs:none
nöbet çekmek governs:none
öne çekmek governs:acc
özlem çekmek governs:none
para çekmek governs:abl
pişmanlık çekmek governs:none
piyasadan çekmek governs:acc
poliçe çekmek governs:none
protesto çekmek governs:dat
rest çekmek governs:dat
sancak çekmek governs:none
sefere çekmek governs:none
set çekmek governs:dat
sıkıntı çekmek governs:none
sınır çekmek governs:dat
sigaya çekmek governs:acc
sorguya çekmek governs:acc
söylev çekmek governs:none
sünger çekmek governs:dat
şüphe çekmek governs:none
tedavülden çekmek governs:acc
telgraf çekmek governs:dat
vicdan azabı çekmek governs:none
yalnızlık çekmek governs:none
yedeğe çekmek governs:acc
yokluk çekmek governs:none
yoksulluk çekmek governs:none
zahmet çekmek governs:none
ziyafet çekmek governs:none
zorluk çekmek governs:none

# … kurmak
[verb]
ağ kurmak governs:none
aile kurmak governs:none
akrabalık kurmak governs:ins
altyapı kurmak governs:none
arkadaşlık kurmak governs:ins
bağlantı kurmak governs:ins
bağ kurmak governs:ins
baskı kurmak governs:dat
benzerlik kurmak governs:ins
birlik kurmak governs:none
cephe kurmak governs:none
denge kurmak governs:none
dernek kurmak governs:none
devlet kurmak governs:none
diplomatik ilişki kurmak governs:ins
diyalog kurmak governs:ins
dostluk kurmak governs:ins
düş kurmak governs:none
düzen kurmak governs:none
egemenlik kurmak governs:dat
empati kurmak governs:ins
evlilik birliği kurmak governs:none
hayal kurmak governs:none
hâkimiyet kurmak governs:dat
heyet kurmak governs:none
hükûmet kurmak governs:none
hükümet kurmak governs:none
hüküm kurmak governs:none
iletişim kurmak governs:ins
ilişki kurmak governs:ins
illiyet bağı kurmak governs:none
intifa hakkı kurmak governs:none
ipotek kurmak governs:none
irtibat kurmak governs:ins
irtifak hakkı kurmak governs:none
irtifak kurmak governs:none
işyeri kurmak governs:none
iş kurmak governs:none
iş yeri kurmak governs:none
ittifak kurmak governs:ins
kamp kurmak governs:none
koalisyon kurmak governs:none
komisyon kurmak governs:none
komite kurmak governs:none
komplo kurmak governs:dat
köprü kurmak governs:none
kumpas kurmak governs:dat
kurul kurmak governs:none
mekanizma kurmak governs:none
nedensellik bağı kurmak governs:none
nizam kurmak governs:none
ortaklık kurmak governs:ins
otorite kurmak governs:dat
örgüt kurmak governs:none
paralellik kurmak governs:ins
plan kurmak governs:none
pusu kurmak governs:dat
rehin kurmak governs:none
saltanat kurmak governs:none
sendika kurmak governs:none
sistem kurmak governs:none
soybağı kurmak governs:none
sulta kurmak governs:dat
şirket kurmak governs:none
temas kurmak governs:ins
tezgâh kurmak governs:none
tuzak kurmak governs:dat
üstünlük kurmak governs:dat
üst hakkı kurmak governs:none
vakıf kurmak governs:none
yuva kurmak governs:none

# … açmak
[verb]
akreditif açmak governs:none
alacak davası açmak governs:none
alan açmak governs:dat
ara açmak governs:none
ateş açmak governs:dat
bağış kampanyası açmak governs:none
bahis açmak governs:none
bayrak açmak governs:none
boşanma davası açmak governs:dat
bölüm açmak governs:none
büro açmak governs:none
celse açmak governs:none
cephe açmak governs:none
ceza davası açmak governs:dat
çığır açmak governs:none
dava açmak governs:dat
devir açmak governs:none
disiplin soruşturması açmak governs:dat
dosya açmak governs:none
dönem açmak governs:none
duruşma açmak governs:none
eda davası açmak governs:none
erişime açmak governs:acc
gedik açmak governs:none
görüşe açmak governs:acc
halka açmak governs:acc
hasar açmak governs:none
hesap açmak governs:none
hizmete açmak governs:acc
icra takibi açmak governs:none
ihale açmak governs:none
imara açmak governs:acc
imzaya açmak governs:acc
iptal davası açmak governs:none
iskâna açmak governs:acc
işletmeye açmak governs:acc
işyeri açmak governs:none
iş yeri açmak governs:none
kadro açmak governs:none
kampanya açmak governs:none
kamuya açmak governs:acc
kamu davası açmak governs:dat
kapı açmak governs:dat
karşı dava açmak governs:none
katılıma açmak governs:acc
konu açmak governs:none
kovuşturma açmak governs:none
kredi açmak governs:none
kullanıma açmak governs:acc
kurs açmak governs:none
okul açmak governs:none
oturum açmak governs:none
oylamaya açmak governs:acc
önünü açmak governs:none
parantez açmak governs:none
program açmak governs:none
rahne açmak governs:none
rekabete açmak governs:acc
savaş açmak governs:dat
sayfa açmak governs:none
sergi açmak governs:none
sınav açmak governs:none
sır açmak governs:none
soruşturma açmak governs:dat
söz açmak governs:abl
şube açmak governs:none
tahkikat açmak governs:none
takip açmak governs:none
tartışmaya açmak governs:acc
tartışma açmak governs:none
tazminat davası açmak governs:none
teklif açmak governs:none
temsilcilik açmak governs:none
tespit davası açmak governs:none
toplantı açmak governs:none
trafiğe açmak governs:acc
yara açmak governs:none
yarışma açmak governs:none
yasa yolu açmak governs:dat
yerleşime açmak governs:acc
yer açmak governs:dat
yolunu açmak governs:none
yol açmak governs:dat class:happen
zarar açmak governs:none
ziyarete açmak governs:acc

# … atmak
[verb]
adım atmak governs:dat
altına imza atmak governs:none
ateş atmak governs:none
başlık atmak governs:none
can atmak governs:dat
çamur atmak governs:dat
çapa atmak governs:none
çığlık atmak governs:none
çöpe atmak governs:acc
dayak atmak governs:dat
demir atmak governs:none
denize atmak governs:acc
geri adım atmak governs:none
geri atmak governs:none
görevden atmak governs:acc
göz atmak governs:dat
hapse atmak governs:acc
iftira atmak governs:dat
ilk adımı atmak governs:dat
imza atmak governs:dat
işten atmak governs:acc
kahkaha atmak governs:none
kapağı atmak governs:dat
kenara atmak governs:acc
kura atmak governs:none
laf atmak governs:dat
manşet atmak governs:none
mesaj atmak governs:dat
nutuk atmak governs:none
okuldan atmak governs:acc
ortaya atmak governs:acc
oy atmak governs:dat
rafa atmak governs:none
riske atmak governs:acc
slogan atmak governs:none
sokağa atmak governs:acc
söz atmak governs:none
suç atmak governs:dat
tarih atmak governs:dat
tehlikeye atmak governs:acc
temel atmak governs:none
tokat atmak governs:dat
tur atmak governs:none
volta atmak governs:none
yazı tura atmak governs:none
zindana atmak governs:acc

# … duymak
[verb]
acı duymak governs:abl
antipati duymak governs:dat
coşku duymak governs:abl
eksiklik duymak governs:none
elem duymak governs:abl
endişe duymak governs:abl class:declare
esef duymak governs:abl class:declare
gereksinim duymak governs:dat
gerek duymak governs:dat
gurur duymak governs:abl
güven duymak governs:dat
hasret duymak governs:dat
hayranlık duymak governs:dat
hayret duymak governs:dat
haz duymak governs:abl
heyecan duymak governs:abl
hicap duymak governs:abl
hoşnutluk duymak governs:abl
huzursuzluk duymak governs:abl
ihtiyaç duymak governs:dat
ilgi duymak governs:dat
inanç duymak governs:dat
kaygı duymak governs:abl class:declare
keder duymak governs:abl
keyif duymak governs:abl
kıvanç duymak governs:abl
kin duymak governs:dat
korku duymak governs:abl
kuşku duymak governs:abl
lüzum duymak governs:dat
memnuniyet duymak governs:abl class:declare
memnunluk duymak governs:abl class:declare
merak duymak governs:dat
minnettarlık duymak governs:dat
minnet duymak governs:dat
mutluluk duymak governs:abl
nefret duymak governs:dat
onur duymak governs:abl
öfke duymak governs:dat
özlem duymak governs:dat
pişmanlık duymak governs:abl
rahatsızlık duymak governs:abl
saygı duymak governs:dat
sempati duymak governs:dat
ses duymak governs:none
sevgi duymak governs:dat
sevinç duymak governs:abl
sıkıntı duymak governs:abl
sorumluluk duymak governs:abl
suçluluk duymak governs:abl
şeref duymak governs:abl
şükran duymak governs:dat
şüphe duymak governs:abl
teessür duymak governs:abl class:declare
tiksinti duymak governs:abl
umutsuzluk duymak governs:abl
utanç duymak governs:abl
üzüntü duymak governs:abl
vicdan azabı duymak governs:abl
yabancılık duymak governs:none
yakınlık duymak governs:dat
zevk duymak governs:abl

# … görmek
[verb]
aşağı görmek governs:acc
bakım görmek governs:none
baskı görmek governs:abl
beis görmek governs:loc
caiz görmek governs:acc class:permit
cefa görmek governs:none
ceza görmek governs:none
çıkar görmek governs:none
değer görmek governs:none
destek görmek governs:abl
doğal görmek governs:acc
düş görmek governs:none
eğitim görmek governs:none
eksik görmek governs:acc
elverişli görmek governs:acc
engel görmek governs:loc
eşit görmek governs:acc
eziyet görmek governs:abl
faydalı görmek governs:acc
fayda görmek governs:abl
fonksiyon görmek governs:none
gerekli görmek governs:acc class:discretion
gerek görmek governs:dat
görev görmek governs:none
haklı görmek governs:acc
haksız görmek governs:acc
hasar görmek governs:abl
hazırlık görmek governs:none
hesap görmek governs:ins
himaye görmek governs:abl
hizmet görmek governs:none
hor görmek governs:acc
hoş görmek governs:acc
hürmet görmek governs:none
ilgi görmek governs:abl
iltifat görmek governs:abl
isabetli görmek governs:acc
işkence görmek governs:abl
işlem görmek governs:none class:effect
iş görmek governs:none
itibar görmek governs:none
kabul görmek governs:none
karşılık görmek governs:none
kıymet görmek governs:none
koruma görmek governs:abl
kurs görmek governs:none
kusurlu görmek governs:acc
küçük görmek governs:acc
layık görmek governs:acc,dat
lüzumlu görmek governs:acc
lüzum görmek governs:dat class:discretion
mahzurlu görmek governs:acc
mahzur görmek governs:loc
makul görmek governs:acc
menfaat görmek governs:abl
meşru görmek governs:acc
muamele görmek governs:none
mubah görmek governs:acc
mümkün görmek governs:acc
münasip görmek governs:acc
müstahak görmek governs:none
normal görmek governs:acc
onay görmek governs:none
öğrenim görmek governs:none
öğretim görmek governs:none
öncelikli görmek governs:acc
önem görmek governs:none
ön görmek governs:acc
rağbet görmek governs:none
reva görmek governs:acc,dat
sakıncalı görmek governs:acc
sakınca görmek governs:loc
saygı görmek governs:none
sevap görmek governs:none
staj görmek governs:none
suçlu görmek governs:acc
şart görmek governs:acc
şiddet görmek governs:abl
tahsil görmek governs:none
takdir görmek governs:none
tedavi görmek governs:none
tehlikeli görmek governs:acc
tepki görmek governs:abl
teşvik görmek governs:abl
uygun görmek governs:acc class:discretion
üstün görmek governs:acc,abl
vazife görmek governs:none
yararlı görmek governs:acc
yarar görmek governs:abl
yardım görmek governs:abl
yerinde görmek governs:acc class:discretion
yeterli görmek governs:acc
yetersiz görmek governs:acc
zarar görmek governs:abl
ziyan görmek governs:abl
zorunlu görmek governs:acc
zulüm görmek governs:abl

# … uğramak
[verb]
afete uğramak governs:dat
affa uğramak governs:none
akamete uğramak governs:dat
ambargoya uğramak governs:dat
aşınmaya uğramak governs:dat
ayırıma uğramak governs:dat
ayrımcılığa uğramak governs:dat
azalmaya uğramak governs:dat
baskına uğramak governs:dat
baskıya uğramak governs:dat
başarısızlığa uğramak governs:dat
başkalaşıma uğramak governs:dat
bedduaya uğramak governs:dat
bozguna uğramak governs:dat
cezaya uğramak governs:dat
deformasyona uğramak governs:dat
değer kaybına uğramak governs:dat
değişikliğe uğramak governs:dat
değişime uğramak governs:dat
dönüşüme uğramak governs:dat
düşüşe uğramak governs:dat
eleştiriye uğramak governs:dat
erozyona uğramak governs:dat
ertelemeye uğramak governs:dat
felakete uğramak governs:dat
felce uğramak governs:dat
fireye uğramak governs:dat
gadre uğramak governs:dat
gecikmeye uğramak governs:dat
gelir kaybına uğramak governs:dat
güç kaybına uğramak governs:dat
hacze uğramak governs:dat
hakarete uğramak governs:dat
haksızlığa uğramak governs:dat
hak kaybına uğramak governs:dat
hak mahrumiyetine uğramak governs:dat
hasara uğramak governs:dat
hayal kırıklığına uğramak governs:dat
hezimete uğramak governs:dat
hüsrana uğramak governs:dat
iflasa uğramak governs:dat
iftiraya uğramak governs:dat
ihanete uğramak governs:dat
inkıtaa uğramak governs:dat
inkisara uğramak governs:dat
iptale uğramak governs:dat
istilaya uğramak governs:dat
işgale uğramak governs:dat
işkenceye uğramak governs:dat
itiraza uğramak governs:dat
kayba uğramak governs:dat
kazaya uğramak governs:dat
kesintiye uğramak governs:none
kısıtlamaya uğramak governs:dat
kovuşturmaya uğramak governs:dat
linçe uğramak governs:dat
mağduriyete uğramak governs:dat
mağlubiyete uğramak governs:dat
mahrumiyete uğramak governs:dat
muameleye uğramak governs:dat
müsadereye uğramak governs:dat
nazara uğramak governs:dat
redde uğramak governs:dat
saldırıya uğramak governs:dat
sekteye uğramak governs:none
sınırlamaya uğramak governs:dat
soruşturmaya uğramak governs:dat
suikasta uğramak governs:dat
şaşkınlığa uğramak governs:dat
şiddete uğramak governs:dat
tacize uğramak governs:dat
tahribata uğramak governs:dat
takibata uğramak governs:dat
tecavüze uğramak governs:dat
tehdide uğramak governs:dat
tehire uğramak governs:dat
vergi ziyaına uğramak governs:dat
yaptırıma uğramak governs:dat
yenilgiye uğramak governs:dat
yıkıma uğramak governs:dat
zamanaşımına uğramak governs:none class:effect
zaman aşımına uğramak governs:none class:effect
zarara uğramak governs:none
ziyaa uğramak governs:none
ziyana uğramak governs:none
zulme uğramak governs:dat

# … bulmak
[verb]
anlamlı bulmak governs:acc
anlam bulmak governs:none
bahane bulmak governs:dat
cesaret bulmak governs:none
çare bulmak governs:dat
çözüm bulmak governs:dat
dayanak bulmak governs:loc
değer bulmak governs:none
delil bulmak governs:none
denge bulmak governs:none
derman bulmak governs:none
destek bulmak governs:abl
deva bulmak governs:none
dikkate değer bulmak governs:acc
fırsat bulmak governs:none
finansman bulmak governs:none
geçerlilik bulmak governs:none
gerekli bulmak governs:acc
güç bulmak governs:none
güven bulmak governs:none
haklı bulmak governs:acc
haksız bulmak governs:acc
hak bulmak governs:none
hayat bulmak governs:none
hitam bulmak governs:none class:effect
huzur bulmak governs:none
ifade bulmak governs:none
ilgi bulmak governs:none
imkân bulmak governs:none
isabetli bulmak governs:acc
itibar bulmak governs:none
kabul bulmak governs:none
karşılık bulmak governs:none
kemal bulmak governs:none
kıymet bulmak governs:none
kulp bulmak governs:dat
kusurlu bulmak governs:acc
kusur bulmak governs:dat
kuvvet bulmak governs:none
mana bulmak governs:none
meşruiyet bulmak governs:none
nihayet bulmak governs:none class:effect
olanak bulmak governs:none
onay bulmak governs:none
orta yol bulmak governs:none
rağbet bulmak governs:none
revaç bulmak governs:none
sakıncalı bulmak governs:acc
selamet bulmak governs:none
son bulmak governs:none class:effect
suçlu bulmak governs:acc
şifa bulmak governs:none
tahakkuk bulmak governs:none
tasvip bulmak governs:none
tatbik sahası bulmak governs:none
tehlikeli bulmak governs:acc
temel bulmak governs:loc
teminat bulmak governs:none
teselli bulmak governs:none
teveccüh bulmak governs:none
uygulama alanı bulmak governs:none
uygulama bulmak governs:none
uygun bulmak governs:acc class:discretion
uzlaşma bulmak governs:none
vakit bulmak governs:none
vuku bulmak governs:none class:effect
vücut bulmak governs:none class:effect
yankı bulmak governs:none
yaygınlık bulmak governs:none
yerinde bulmak governs:acc
yer bulmak governs:loc
yeterli bulmak governs:acc
yetersiz bulmak governs:acc
yol bulmak governs:none
zaman bulmak governs:none

# … kazanmak
[verb]
açıklık kazanmak governs:none
ağırlık kazanmak governs:none
alışkanlık kazanmak governs:none
anlam kazanmak governs:none
bağımsızlık kazanmak governs:none
bağışıklık kazanmak governs:dat
başarı kazanmak governs:loc
beceri kazanmak governs:none
bilgi kazanmak governs:none
burs kazanmak governs:none
canlılık kazanmak governs:none
dava kazanmak governs:none
değer kazanmak governs:none
deneyim kazanmak governs:none
derece kazanmak governs:none
destek kazanmak governs:none
dost kazanmak governs:none
ehliyet kazanmak governs:none
etkinlik kazanmak governs:none
geçerlik kazanmak governs:none class:effect
geçerlilik kazanmak governs:none class:effect
gelir kazanmak governs:none
geri kazanmak governs:acc
güç kazanmak governs:none
güven kazanmak governs:none
hak kazanmak governs:dat
hareketlilik kazanmak governs:none
hız kazanmak governs:none
ihale kazanmak governs:none
işlerlik kazanmak governs:none
itibar kazanmak governs:none
ivme kazanmak governs:none
kesinlik kazanmak governs:none class:effect
kıdem kazanmak governs:none
kişilik kazanmak governs:none class:effect
kuvvet kazanmak governs:none
maç kazanmak governs:none
mesafe kazanmak governs:none
meşruiyet kazanmak governs:none
miras kazanmak governs:none
mülkiyet kazanmak governs:none
nitelik kazanmak governs:none
ödül kazanmak governs:none
öncelik kazanmak governs:none
önem kazanmak governs:none
özgürlük kazanmak governs:none
para kazanmak governs:none
prestij kazanmak governs:none
rücu hakkı kazanmak governs:dat
savaş kazanmak governs:none
saygınlık kazanmak governs:none
seçim kazanmak governs:none
sevap kazanmak governs:none
sevgi kazanmak governs:none
sınav kazanmak governs:none
statü kazanmak governs:none
süreklilik kazanmak governs:none
şöhret kazanmak governs:none
tecrübe kazanmak governs:none
tüzel kişilik kazanmak governs:none class:effect
unvan kazanmak governs:none
ücret kazanmak governs:none
ün kazanmak governs:none
üstünlük kazanmak governs:none
vakit kazanmak governs:none
vatandaşlık kazanmak governs:none
yarışma kazanmak governs:none
yaygınlık kazanmak governs:none
yetenek kazanmak governs:none
yetki kazanmak governs:none
yurttaşlık kazanmak governs:none
yürürlük kazanmak governs:none class:effect
zafer kazanmak governs:none
zaman kazanmak governs:none
zilyetlik kazanmak governs:none

# … kazandırmak
[verb]
açıklık kazandırmak governs:dat
alışkanlık kazandırmak governs:dat
anlam kazandırmak governs:dat
beceri kazandırmak governs:dat
bilgi kazandırmak governs:dat
bilinç kazandırmak governs:dat
canlılık kazandırmak governs:dat
değer kazandırmak governs:dat
deneyim kazandırmak governs:dat
ehliyet kazandırmak governs:dat
esneklik kazandırmak governs:dat
etkinlik kazandırmak governs:dat
geçerlik kazandırmak governs:dat class:effect
geçerlilik kazandırmak governs:dat class:effect
görünürlük kazandırmak governs:dat
güç kazandırmak governs:dat
hız kazandırmak governs:dat
işlerlik kazandırmak governs:dat
itibar kazandırmak governs:dat
ivme kazandırmak governs:dat
kesinlik kazandırmak governs:dat class:effect
nitelik kazandırmak governs:dat
önem kazandırmak governs:dat
statü kazandırmak governs:dat
süreklilik kazandırmak governs:dat
tüzel kişilik kazandırmak governs:dat class:effect
vatandaşlık kazandırmak governs:dat
yetki kazandırmak governs:dat
yürürlük kazandırmak governs:dat class:effect
zaman kazandırmak governs:dat

# … çıkarmak
[verb]
açığa çıkarmak governs:acc
arza çıkarmak governs:acc
askıya çıkarmak governs:acc
borç çıkarmak governs:dat
boşa çıkarmak governs:acc
ders çıkarmak governs:abl
devreden çıkarmak governs:acc
elden çıkarmak governs:acc
engel çıkarmak governs:dat
ferman çıkarmak governs:none
fitne çıkarmak governs:none
genelge çıkarmak governs:none
gözden çıkarmak governs:acc
güçlük çıkarmak governs:dat
hâkim önüne çıkarmak governs:acc
huzura çıkarmak governs:acc
içerikten çıkarmak governs:acc
ihaleye çıkarmak governs:acc
işten çıkarmak governs:acc
izne çıkarmak governs:acc
kamu görevinden çıkarmak governs:acc class:penalise
kanun çıkarmak governs:none
kararname çıkarmak governs:none
kargaşa çıkarmak governs:none
kayıttan çıkarmak governs:acc
kesin hesap çıkarmak governs:none
kiraya çıkarmak governs:acc
listeden çıkarmak governs:acc
mahkeme önüne çıkarmak governs:acc
masraf çıkarmak governs:none
memuriyetten çıkarmak governs:acc class:penalise
meslekten çıkarmak governs:acc class:penalise
metinden çıkarmak governs:acc
meydana çıkarmak governs:acc
mirasçılıktan çıkarmak governs:acc
mirastan çıkarmak governs:acc
olay çıkarmak governs:none
ortaya çıkarmak governs:acc
öne çıkarmak governs:acc
ön plana çıkarmak governs:acc
piyasaya çıkarmak governs:acc
satışa çıkarmak governs:acc
savaş çıkarmak governs:none
ses çıkarmak governs:none
sonuç çıkarmak governs:abl
sorun çıkarmak governs:none
su yüzüne çıkarmak governs:acc
tedavüle çıkarmak governs:acc
üyelikten çıkarmak governs:acc
vatandaşlıktan çıkarmak governs:acc
yangın çıkarmak governs:none
yargıç önüne çıkarmak governs:acc
yargı önüne çıkarmak governs:acc
yasa çıkarmak governs:none
yayından çıkarmak governs:acc
yönetmelik çıkarmak governs:none
yurt dışına çıkarmak governs:acc
zorluk çıkarmak governs:dat

# … gelmek
[verb]
akla gelmek governs:none
aklına gelmek governs:none
anlama gelmek governs:none class:stative
anlamına gelmek governs:none class:effect
araya gelmek governs:none
başa gelmek governs:none
başına gelmek governs:none
bir araya gelmek governs:ins
denk gelmek governs:dat
dile gelmek governs:none
duruma gelmek governs:none class:effect
durumuna gelmek governs:none class:effect
dünyaya gelmek governs:none
elden gelmek governs:none
geri gelmek governs:none
göreve gelmek governs:none
hatıra gelmek governs:none
hâle gelmek governs:none class:effect
hâline gelmek governs:none class:effect
husule gelmek governs:none class:effect
iktidara gelmek governs:none
ileri gelmek governs:abl class:stative
karşılık gelmek governs:dat class:stative
karşı gelmek governs:dat
karşı karşıya gelmek governs:ins
lazım gelmek governs:none
manaya gelmek governs:none class:stative
meydana gelmek governs:none class:effect,happen
muaccel hâle gelmek governs:none class:effect
önde gelmek governs:none class:stative
rast gelmek governs:dat
sırası gelmek governs:none
sona gelmek governs:none
sonuna gelmek governs:none
üstün gelmek governs:dat
üst üste gelmek governs:none
vadesi gelmek governs:none class:effect
vukua gelmek governs:none class:effect
vücuda gelmek governs:none class:effect
yeri gelmek governs:none
yola gelmek governs:none
yüz yüze gelmek governs:ins
zamanı gelmek governs:none

# … bağlamak
[verb]
aylık bağlamak governs:dat
emekli aylığı bağlamak governs:dat
belgeye bağlamak governs:acc
esasa bağlamak governs:acc class:arrange
gelir bağlamak governs:dat
güvenceye bağlamak governs:acc
hükme bağlamak governs:acc class:arrange
karara bağlamak governs:acc
kesin hükme bağlamak governs:acc
koşula bağlamak governs:acc
kurala bağlamak governs:acc class:arrange
maaş bağlamak governs:dat
müeyyideye bağlamak governs:acc class:penalise
nafaka bağlamak governs:dat
neticeye bağlamak governs:acc
protokole bağlamak governs:acc
rapora bağlamak governs:acc
sonuca bağlamak governs:acc
sözleşmeye bağlamak governs:acc
şarta bağlamak governs:acc
taahhüde bağlamak governs:acc class:commit
taksite bağlamak governs:acc
takvime bağlamak governs:acc
teminata bağlamak governs:acc
tutanağa bağlamak governs:acc
usule bağlamak governs:acc class:arrange
yaptırıma bağlamak governs:acc class:penalise

# … bırakmak
[verb]
açıkta bırakmak governs:acc
açık bırakmak governs:acc
akim bırakmak governs:acc
arkada bırakmak governs:acc
askıda bırakmak governs:acc
baş başa bırakmak governs:acc,ins
bir kenara bırakmak governs:acc
bir tarafa bırakmak governs:acc
bir yana bırakmak governs:acc
boş bırakmak governs:acc
cevapsız bırakmak governs:acc
cezasız bırakmak governs:acc
devre dışı bırakmak governs:acc
dışarıda bırakmak governs:acc,abl
dışı bırakmak governs:acc
eksik bırakmak governs:acc
emanet bırakmak governs:acc,dat
etkisiz bırakmak governs:acc
geride bırakmak governs:acc
geri bırakmak governs:acc
güç durumda bırakmak governs:acc
hariç bırakmak governs:acc,abl
hesap dışı bırakmak governs:acc
hükümsüz bırakmak governs:acc class:effect
ihtimal dışı bırakmak governs:acc
imkân bırakmak governs:dat
iş bırakmak governs:none
iz bırakmak governs:loc
kapsam dışında bırakmak governs:acc
kapsam dışı bırakmak governs:acc
karşılıksız bırakmak governs:acc
karşıya bırakmak governs:acc
karşı karşıya bırakmak governs:acc,ins
mahal bırakmak governs:dat
mahrum bırakmak governs:acc,abl
maruz bırakmak governs:acc,dat
mecbur bırakmak governs:acc,dat
meydan bırakmak governs:dat
mirasçı bırakmak governs:acc
miras bırakmak governs:acc,dat
muallakta bırakmak governs:acc
muhtaç bırakmak governs:acc,dat
müşkül durumda bırakmak governs:acc
neticesiz bırakmak governs:acc
ortada bırakmak governs:acc
ödünç bırakmak governs:acc
peşini bırakmak governs:none
rehin bırakmak governs:acc,dat
saf dışı bırakmak governs:acc
saklı bırakmak governs:acc
serbest bırakmak governs:acc
sonraya bırakmak governs:acc
sonuçsuz bırakmak governs:acc
sürüncemede bırakmak governs:acc
şüphe altında bırakmak governs:acc
töhmet altında bırakmak governs:acc
vasiyet bırakmak governs:acc,dat
yakasını bırakmak governs:none
yalnız bırakmak governs:acc
yanıtsız bırakmak governs:acc
yarıda bırakmak governs:acc
yarım bırakmak governs:acc
yer bırakmak governs:dat
yoksun bırakmak governs:acc,abl
yüzüstü bırakmak governs:acc
yüz yüze bırakmak governs:acc,ins
zan altında bırakmak governs:acc
zorunda bırakmak governs:acc
zor durumda bırakmak governs:acc

# … edinmek
[verb]
alışkanlık edinmek governs:acc
amaç edinmek governs:acc
âdet edinmek governs:acc
beceri edinmek governs:none
bilgi edinmek governs:none
deneyim edinmek governs:none
dost edinmek governs:acc
evlatlık edinmek governs:acc
evlat edinmek governs:acc class:party
fikir edinmek governs:none
görev edinmek governs:acc
hedef edinmek governs:acc
huy edinmek governs:acc
ilke edinmek governs:acc
iş edinmek governs:acc
izlenim edinmek governs:none
konut edinmek governs:none
konu edinmek governs:acc
mal edinmek governs:acc
meslek edinmek governs:acc
mülk edinmek governs:none
örnek edinmek governs:acc
tecrübe edinmek governs:none
yerleşim yeri edinmek governs:acc
yer edinmek governs:none
yurt edinmek governs:acc

# … sunmak
[verb]
bilgiye sunmak governs:acc
delil sunmak governs:dat
dolaşıma sunmak governs:acc
görüşe sunmak governs:acc
görüşüne sunmak governs:acc
güven mektubu sunmak governs:dat
halkoyuna sunmak governs:acc
halk oyuna sunmak governs:acc
hizmete sunmak governs:acc
hizmet sunmak governs:dat
imzaya sunmak governs:acc
incelemeye sunmak governs:acc
itimatname sunmak governs:dat
kamuya sunmak governs:acc
kullanıma sunmak governs:acc
onaya sunmak governs:acc
oya sunmak governs:acc
oylamaya sunmak governs:acc
öneri sunmak governs:dat
piyasaya sunmak governs:acc
referanduma sunmak governs:acc
satışa sunmak governs:acc
saygılarını sunmak governs:dat
saygı sunmak governs:dat
şükranlarını sunmak governs:dat class:declare
şükran sunmak governs:dat class:declare
takdire sunmak governs:acc
taziye sunmak governs:dat
teklif sunmak governs:dat
teşekkürlerini sunmak governs:dat class:declare
teşekkür sunmak governs:dat class:declare
tüketime sunmak governs:acc

# other verbs
[verb]
azar işitmek governs:abl
abluka uygulamak governs:dat
acze düşürmek governs:acc
açığa satmak governs:acc
açığa vurmak governs:acc
açıklığa erdirmek governs:acc
açıklığa ermek governs:none
açıklığa kavuşmak governs:none
açıklığa kavuşturmak governs:acc
adaylıktan çekilmek governs:none
adıyla anılmak governs:none class:stative
ad değiştirmek governs:none
ad takmak governs:dat
af dilemek governs:abl
akamete uğratmak governs:acc
akıldan çıkarmamak governs:acc
akıl erdirmek governs:dat
akıl ermek governs:dat
aklından geçirmek governs:acc
alaka kesmek governs:ins
aleyhine sonuç doğurmak governs:none class:effect
altını çizmek governs:none class:declare
amaca ermek governs:none
amacına erdirmek governs:acc
amaç gütmek governs:none
ambargo uygulamak governs:dat
and içmek governs:dat class:commit
anlam taşımak governs:none
anlam yüklemek governs:dat
anlaşmaya varmak governs:ins class:agree
anlayışla karşılamak governs:acc
ant içmek governs:dat class:commit
artış kaydetmek governs:loc
aşama kaydetmek governs:loc
ateş kesmek governs:none
aydınlığa kavuşmak governs:none
aydınlığa kavuşturmak governs:acc
ayrıcalık tanımak governs:dat
bahis oynamak governs:none
baskı uygulamak governs:dat
başarılı saymak governs:acc class:effect
başarısız saymak governs:acc class:effect
başarıya ulaşmak governs:none
başarıya ulaştırmak governs:acc
başarı dilemek governs:dat
başarı kaydetmek governs:loc
başrol oynamak governs:none
başsağlığı dilemek governs:dat
baştan savmak governs:acc
baş eğmek governs:dat
baş kaldırmak governs:dat
bilgi aktarmak governs:dat
bilgi saklamak governs:abl
bilgi sızdırmak governs:dat
birlikte çalışmak governs:ins
bir arada bulundurmak governs:acc
borca batmak governs:none
borç altına sokmak governs:acc
borç doğurmak governs:none class:effect
borç yüklemek governs:dat
boşa gitmek governs:none
boykot uygulamak governs:dat
bozguna uğratmak governs:acc
bütçe ayırmak governs:dat
bütünlük oluşturmak governs:none
canına kıymak governs:none
cebir kullanmak governs:dat
cezaya çarptırılmak governs:none class:penalise
cezaya çarptırmak governs:acc class:penalise
cezaya hükmetmek governs:none class:penalise
cezayı kesmek governs:dat
ceza çektirmek governs:dat class:penalise
ceza ertelemek governs:none
ceza hükmetmek governs:dat class:penalise
ceza indirmek governs:none
ceza kesmek governs:dat class:penalise
ceza öngörmek governs:dat class:penalise
ceza tertiplemek governs:dat class:penalise
ceza uygulamak governs:dat class:penalise
ceza yazmak governs:dat class:penalise
ceza yemek governs:none
cinayet işlemek governs:none
çaba harcamak governs:none class:encourage
çaba sergilemek governs:none class:encourage
çalışma yürütmek governs:none
çekimser oy kullanmak governs:none
çekince belirtmek governs:dat class:declare
çekince bildirmek governs:dat class:declare
çerçeve çizmek governs:dat
çıkar gütmek governs:none
çıkmaza sokmak governs:acc
çoğunluk oluşturmak governs:none
damga vurmak governs:dat
darbe vurmak governs:dat
dava gütmek governs:none
dava yoluna gitmek governs:none
davranış sergilemek governs:none
dayanak oluşturmak governs:dat class:effect
değer atfetmek governs:dat class:declare
değer taşımak governs:none class:stative
değişikliğe uğratmak governs:acc
denk saymak governs:acc,dat class:effect-passive
dert yanmak governs:abl
devreye sokmak governs:acc
dikkatten kaçmak governs:none
dile dökmek governs:acc class:declare
disiplin cezası uygulamak governs:dat class:penalise
dokunulmazlık tanımak governs:dat
dolaşıma sokmak governs:acc
duruş sergilemek governs:none
düşmanlık beslemek governs:dat
düzene sokmak governs:acc
ehemmiyet atfetmek governs:dat class:declare
elden bırakmamak governs:acc
elden düşürmek governs:acc
elden geçirmek governs:acc
elde bulundurmak governs:acc
ele geçirmek governs:acc
elinde bulundurmak governs:acc
el altında bulundurmak governs:acc
el basmak governs:dat
el çektirmek governs:dat
el değiştirmek governs:none
el konulmak governs:dat
el sıkışmak governs:ins
el sürmemek governs:dat
el uzatmak governs:dat
emekliye ayırmak governs:acc
emekliye ayrılmak governs:none
emek harcamak governs:none class:encourage
endişeyle karşılamak governs:acc class:declare
endişe belirtmek governs:abl class:declare
endişe taşımak governs:none class:declare
engel oluşturmak governs:dat
engel teşkil etmek governs:dat class:effect
engel tanımamak governs:none
ergin saymak governs:acc class:effect
erişime engellemek governs:acc
erişime kapatmak governs:acc
esefle karşılamak governs:acc class:declare
eşit saymak governs:acc,dat class:effect
etki yaratmak governs:loc
eyleme geçirmek governs:acc
faaliyete başlamak governs:none
faaliyete geçirmek governs:acc
faaliyet yürütmek governs:none
faiz doğurmak governs:none class:effect
faiz işlemek governs:dat
faiz işletmek governs:dat
faiz yürütmek governs:dat
farkına varmak governs:none
fatura kesmek governs:dat
fazla çalışmak governs:none
feraha ermek governs:none
fırsat tanımak governs:dat
fırsat yaratmak governs:dat
fiil işlemek governs:none
fikir birliğine varmak governs:loc class:agree
fikir değiştirmek governs:none
fiş kesmek governs:none
gecikmeye uğratmak governs:acc
geçerliğini korumak governs:none class:effect
geçerliğini yitirmek governs:none class:effect
geçerlik tanımak governs:dat class:effect
geçerliliğini kaybetmek governs:none class:effect
geçerliliğini korumak governs:none class:effect
geçerliliğini sürdürmek governs:none class:effect
geçerliliğini yitirmek governs:none class:effect
geçerlilik tanımak governs:dat class:effect
geçerlilik taşımak governs:none class:effect
geçerli saymak governs:acc class:effect
geçersiz saymak governs:acc class:effect
gelir kaydedilmek governs:dat
gelir kaydetmek governs:acc
gelir yazmak governs:acc,dat
gelişme kaydetmek governs:loc
gem vurmak governs:dat
gereğine bakmak governs:none
gerekli saymak governs:acc
gerek kalmamak governs:dat
geri bildirmek governs:acc,dat
geri çekilmek governs:abl
geri çevirmek governs:acc class:refuse
geri dönmek governs:none
geri durmak governs:abl class:avoid
geri göndermek governs:acc,dat
geri istemek governs:acc,abl
geri ödemek governs:acc,dat
geri püskürtmek governs:acc
geri yollamak governs:acc,dat
gider kaydetmek governs:acc
gider yazmak governs:acc,dat
görevden el çektirmek governs:acc
görevden uzaklaştırmak governs:acc
göreve başlamak governs:none
göreve çağırmak governs:acc
görevi kötüye kullanmak governs:none
görevli saymak governs:acc class:effect
görev paylaşmak governs:ins
görev üstlenmek governs:none class:commit
görev yüklemek governs:dat
görev yürütmek governs:none
görüşme yürütmek governs:ins
görüş açıklamak governs:none class:declare
görüş belirtmek governs:none class:declare
görüş bildirmek governs:none class:declare
görüş birliğine varmak governs:loc class:agree
görüş sormak governs:dat
gözden düşürmek governs:acc
gözden geçirmek governs:acc
gözden kaçırmak governs:acc
gözden kaçmak governs:none
gözden kaybolmak governs:none
göze batmak governs:none
göze çarpmak governs:none
gözler önüne sermek governs:acc
gözönünde bulundurmak governs:acc class:effect-passive
göz dikmek governs:dat
göz gezdirmek governs:dat
göz önünden ayırmamak governs:acc
göz önünde bulundurmak governs:acc class:effect-passive
göz önüne sermek governs:acc
göz yummak governs:dat
güç duruma düşürmek governs:acc
güç harcamak governs:none
güç kullanmak governs:dat
güvence altında bulundurmak governs:acc
güvenlik tedbirine hükmetmek governs:none class:penalise
güvenlik tedbiri uygulamak governs:dat class:penalise
güven beslemek governs:dat
güven sarsmak governs:none
güven uyandırmak governs:loc
haciz kaldırmak governs:none
haciz uygulamak governs:dat
hacze gitmek governs:none
hakem seçmek governs:acc
hakkından vazgeçmek governs:none
haksızlığa uğratmak governs:acc
haktan yararlanmak governs:none
hak aramak governs:none
hak arama yoluna başvurmak governs:none
hak doğurmak governs:none class:effect
hak düşürmek governs:none
hak tanımak governs:dat class:permit
hak yemek governs:none
halka açılmak governs:none
hamile yazmak governs:acc
hapis yatmak governs:none
hapse çevirmek governs:acc
hariç saymak governs:acc class:effect-passive
hasara uğratmak governs:acc
hataya düşürmek governs:acc
hata işlemek governs:none
hatırdan çıkarmamak governs:acc
hatırda bulundurmak governs:acc class:declare
hat çizmek governs:none
hayal kırıklığına uğratmak governs:acc
hayata ermek governs:none
hayata geçirmek governs:acc
hayatını kaybetmek governs:none
hazırlık yürütmek governs:none
hazır beklemek governs:none
hazır bekletmek governs:acc
hâle sokmak governs:acc
hesaba dökmek governs:acc
hesaba geçirmek governs:acc
hesaba katmak governs:acc class:effect-passive
hesap kesmek governs:none
hesap sormak governs:abl
hezimete uğratmak governs:acc
hidayete ermek governs:none
hitama erdirmek governs:acc class:effect
hitama ermek governs:none class:effect
hizmete sokmak governs:acc
hoş karşılamak governs:acc
hukuki netice doğurmak governs:none class:effect
hukuki sonuç doğurmak governs:none class:effect
huzura erdirmek governs:acc
huzura ermek governs:none
hükümden düşürmek governs:acc class:effect
hükümsüz saymak governs:acc class:effect
hüküm doğurmak governs:none class:effect
hüküm giymek governs:abl
hüküm kesmek governs:none
hüküm sürmek governs:none class:effect
hüküm tanımak governs:none
icabına bakmak governs:none
icra takibi başlatmak governs:dat
idari para cezası kesmek governs:dat class:penalise
idari para cezası uygulamak governs:dat class:penalise
idari yaptırım uygulamak governs:dat class:penalise
ifadeye çağırmak governs:acc
ihaleye fesat karıştırmak governs:none
ihaleye katılmak governs:none
ihtirazi kayıt ileri sürmek governs:dat class:declare
ihtiyaç hissetmek governs:dat
ileri gitmek governs:none
ileri götürmek governs:acc
ileri sürmek governs:acc class:declare
ilerleme kaydetmek governs:loc
ilgi uyandırmak governs:loc
ilişik kesmek governs:ins
ilişkisini kesmek governs:ins
ilişkiyi sona erdirmek governs:none
ilişki kesmek governs:ins
ilişki sürdürmek governs:ins
imara kapatmak governs:acc
imkân tanımak governs:dat
imkân yaratmak governs:dat
imtiyaz tanımak governs:dat
inanç beslemek governs:dat class:declare
inceleme başlatmak governs:none
inceleme yürütmek governs:none
indirim uygulamak governs:dat
inisiyatif kullanmak governs:none
ipotek kaldırmak governs:none
irat kaydetmek governs:acc
istinaf yoluna başvurmak governs:none
istisna uygulamak governs:dat class:effect-passive
işbirliğine gitmek governs:ins
işe başlamak governs:none
işe başlatmak governs:acc
işe koşmak governs:acc
işe koyulmak governs:none
işe yaramak governs:none
işkence uygulamak governs:dat
işlemden kaldırmak governs:acc
işleme konulmak governs:none
işlem yürütmek governs:none
işletmeye alınmak governs:none
işten ayrılmak governs:none
işten el çektirmek governs:acc
iş birliğine gitmek governs:ins
iş yavaşlatmak governs:none
itiraz ileri sürmek governs:dat
izinli saymak governs:acc class:effect
izin kullanmak governs:none
izlenim uyandırmak governs:loc
izne ayırmak governs:acc
izne ayrılmak governs:none
iz taşımak governs:none class:stative
kabahat işlemek governs:none
kabul edilmiş saymak governs:acc class:effect
kadroya geçirmek governs:acc
kaleme dökmek governs:acc
kamuoyuna açıklamak governs:acc
kamuoyuna duyurmak governs:acc
kamuoyu oluşturmak governs:none
kamuya duyurmak governs:acc
kamuyu aydınlatmak governs:none
kanaate varmak governs:none
kanaat belirtmek governs:none class:declare
kanaat bildirmek governs:none class:declare
kanaat uyandırmak governs:loc
kanısına varmak governs:none
kanıya varmak governs:none
kanun yoluna başvurmak governs:none
kanun yoluna gitmek governs:none
karantina uygulamak governs:dat
karara bağlanmak governs:none
karara varmak governs:none class:agree
karardan dönmek governs:none
karşılık ayırmak governs:none
karşılık beklemek governs:none
karşı durmak governs:dat
karşı oy kullanmak governs:none
kayba uğratmak governs:acc
kayda geçirmek governs:acc
kaygıyla karşılamak governs:acc class:declare
kaygı taşımak governs:none class:declare
kayıttan silmek governs:acc
kayıt düşürmek governs:dat
kayıt silmek governs:none
kayıt yaptırmak governs:dat
kaynak ayırmak governs:dat
kaynak oluşturmak governs:dat
kaynak yaratmak governs:dat
kayyıma devretmek governs:acc
kâğıda dökmek governs:acc
kemale erdirmek governs:acc
kemale ermek governs:none
kenarda durmak governs:none
kesintiye uğratmak governs:acc
keşfe gitmek governs:none
ket vurmak governs:dat
kılığa sokmak governs:acc
kıyasen uygulamak governs:acc class:effect-passive
kin beslemek governs:dat
kin gütmek governs:dat
komisyon oluşturmak governs:none
koruma altında bulundurmak governs:acc
koşul aramak governs:acc
kovuşturma başlatmak governs:none
kötüye kullanmak governs:acc
kötü kullanmak governs:acc
kredi kullanmak governs:none
kumar oynamak governs:none
kurul oluşturmak governs:none
kusurlu saymak governs:acc class:effect
kusur işlemek governs:none
kuşku beslemek governs:none
kuşku uyandırmak governs:loc
kuvvet kullanmak governs:dat
küçük düşürmek governs:acc
külfet yüklemek governs:dat
kütüğe işlemek governs:acc
kütüğe kaydetmek governs:acc
lehine sonuç doğurmak governs:none class:effect
listeden silmek governs:acc
listeye eklemek governs:acc
lüzum kalmamak governs:dat
mağduriyete uğratmak governs:acc
mahkemeye gitmek governs:none
mahkemeye taşımak governs:acc
makbuz kesmek governs:dat
malul saymak governs:acc class:effect
memnuniyetini bildirmek governs:abl class:declare
memnuniyetle karşılamak governs:acc class:declare
memnuniyetle kaydetmek governs:acc class:declare
memnuniyet belirtmek governs:abl class:declare
menfaat gütmek governs:none
merak uyandırmak governs:loc
mesafe kaydetmek governs:loc
mesai harcamak governs:none class:encourage
mesuliyet üstlenmek governs:none class:commit
metne dökmek governs:acc
metne işlemek governs:acc
meydan okumak governs:dat
muafiyet tanımak governs:dat
murada ermek governs:none
mutabakata varmak governs:ins class:agree
müeyyide uygulamak governs:dat class:penalise
mühür vurmak governs:dat
mükellefiyet yüklemek governs:dat
müsaderesine hükmetmek governs:none class:penalise
müşkül duruma düşürmek governs:acc
mütalaa bildirmek governs:none class:declare
müzakere yürütmek governs:ins
nafakaya hükmetmek governs:none
nakde çevirmek governs:acc
nakite çevirmek governs:acc
nama yazmak governs:acc
nemaya yatırmak governs:acc
neticeye varmak governs:none
netice doğurmak governs:none class:effect
nihayete erdirmek governs:acc class:effect
nihayete ermek governs:none class:effect
nikâh kıymak governs:none
nişan bozmak governs:none
nitelik taşımak governs:none class:stative
niyet taşımak governs:none
nizama sokmak governs:acc
normal karşılamak governs:acc
olanak tanımak governs:dat
olanak yaratmak governs:dat
olgunluğa ermek governs:none
olumsuz karşılamak governs:acc
ortadan kaldırmak governs:acc
ortadan kalkmak governs:none class:effect
ortadan kaybolmak governs:none
ortam hazırlamak governs:dat
ortam oluşturmak governs:dat
ortam yaratmak governs:dat
ortaya dökmek governs:acc
ortaya sermek governs:acc
oyun oynamak governs:none
oy birliğine varmak governs:loc class:agree
oy kullanmak governs:none
ödenek ayırmak governs:dat
öncelik tanımak governs:dat class:encourage
önden gitmek governs:none
önde gitmek governs:none
önemle vurgulamak governs:acc class:declare
önem atfetmek governs:dat class:declare
önem taşımak governs:none class:stative
öne sürmek governs:acc class:declare
önüne sermek governs:acc
önünü kesmek governs:none
ön şart koşmak governs:acc
özellik taşımak governs:none class:stative
özür dilemek governs:abl
panik yaratmak governs:loc
paraya çevirmek governs:acc
para aklamak governs:none
para basmak governs:none
para cezası kesmek governs:dat class:penalise
para cezası uygulamak governs:dat class:penalise
para cezası yazmak governs:dat class:penalise
para yatırmak governs:dat
pay ayırmak governs:dat
performans sergilemek governs:none
peşinden gitmek governs:none
piyasaya sürmek governs:acc
politika gütmek governs:none
politika izlemek governs:none
pranga vurmak governs:dat
rafa kaldırmak governs:acc
rast gitmek governs:none
refaha ermek governs:none
referanduma gitmek governs:none
resim çizmek governs:none
riske sokmak governs:acc
risk altına sokmak governs:acc
risk taşımak governs:none class:stative
rol oynamak governs:loc
saadete ermek governs:none
sakınca taşımak governs:none class:stative
sandığa gitmek governs:none
sansür uygulamak governs:dat
saygın saymak governs:acc
saygıyla anmak governs:acc class:declare
saygıyla karşılamak governs:acc class:declare
saygı beslemek governs:dat
seçime gitmek governs:none
seçime katılmak governs:none
sekteye uğratmak governs:acc
sekte vurmak governs:dat
selamete ermek governs:none
sermaye artırmak governs:none
sermaye yatırmak governs:dat
ses kesmek governs:none
sevgi beslemek governs:dat
sevinçle karşılamak governs:acc class:declare
sınır çizmek governs:dat
sınır tanımamak governs:none
sıraya dizmek governs:acc
sırra ermek governs:none
sicilden silmek governs:acc
sicile işlemek governs:acc
sicile kaydetmek governs:acc
sigorta ettirmek governs:acc class:party
silah bulundurmak governs:none
silah kullanmak governs:none
sona erdirmek governs:acc class:effect
sona ermek governs:none class:effect
sonuca götürmek governs:acc
sonuca ulaşmak governs:none
sonuca varmak governs:none
sonucuna varmak governs:none
sonuç doğurmak governs:none class:effect
sorgudan geçirmek governs:acc
sorumluluk doğurmak governs:none class:effect
sorumluluk taşımak governs:none
sorumluluk üstlenmek governs:none class:commit
sorumluluk yüklemek governs:dat
sorun yaratmak governs:none
soruşturma başlatmak governs:dat
soruşturma geçirmek governs:none
soruşturma yürütmek governs:none
söze dökmek governs:acc
sözleşmeden dönmek governs:none
sözünden dönmek governs:none
sözünde durmak governs:none
sözü edilmek governs:none class:stative
söz dinlemek governs:none
söz kesmek governs:none
suça azmettirmek governs:acc
suça sürüklenmek governs:none
suçlu saymak governs:acc class:effect
suçu üstlenmek governs:none
suç işlemek governs:none
suç oluşturmak governs:none class:effect
suç yüklemek governs:dat
süresi dolmak governs:none class:effect
süre aşmak governs:none
süre başlamak governs:none class:effect
süre dolmak governs:none class:effect
süre işlemek governs:none class:effect
süre tanımak governs:dat
süre uzatmak governs:none
sürgüne göndermek governs:acc
şans tanımak governs:dat
şart aramak governs:acc
şart koşmak governs:acc
şart taşımak governs:none class:stative
şekle sokmak governs:acc
şerh işlemek governs:dat
şiddet kullanmak governs:dat
şiddet uygulamak governs:dat
şifa dilemek governs:dat
şifa ermek governs:none
şükranla anmak governs:acc class:declare
şüpheye düşürmek governs:acc
şüphe uyandırmak governs:loc
tahkime gitmek governs:none
takdirle anmak governs:acc class:declare
takdirle karşılamak governs:acc class:declare
takdirle kaydetmek governs:acc class:declare
takdir hakkını kullanmak governs:none
takdir yetkisini kullanmak governs:none
takip başlatmak governs:dat
taraf değiştirmek governs:none
tavır sergilemek governs:none
tavır takınmak governs:none
tazminata hükmetmek governs:none
tazminat istemek governs:abl
tebliğ edilmiş saymak governs:acc class:effect
tedavülden kaldırmak governs:acc
tedbir uygulamak governs:dat
tehdit oluşturmak governs:dat
tehlikeye düşürmek governs:acc
tehlikeye sokmak governs:acc
tehlike altına sokmak governs:acc
tehlike oluşturmak governs:dat
tehlike taşımak governs:none class:stative
tehlike yaratmak governs:none
temel oluşturmak governs:dat
temerrüde düşürmek governs:acc
teminat yatırmak governs:none
temyiz yoluna başvurmak governs:none
tepki uyandırmak governs:loc
tereddüde düşürmek governs:acc
ters gitmek governs:none
tescil ettirmek governs:acc
tevkifat uygulamak governs:dat
tutanağa geçirmek governs:acc
tutum izlemek governs:none
tutum sergilemek governs:none
tutum takınmak governs:none
umut beslemek governs:dat
umut kesmek governs:abl
umut taşımak governs:none
uygulamadan kaldırmak governs:acc
uygulamaya geçirmek governs:acc
uygulamaya sokmak governs:acc
uykuya yatırmak governs:acc
uyuşturucu kullanmak governs:none
uzak durmak governs:abl class:avoid
uzlaşıya varmak governs:ins class:agree
uzlaşmaya varmak governs:ins class:agree
uzlaşma yoluna gitmek governs:none
ülkeye sokmak governs:acc
ümit beslemek governs:dat
ümit kesmek governs:abl
üstünde durmak governs:none
üstünlük tanımak governs:dat
üyeliğe seçmek governs:acc
üyelikten ayrılmak governs:none
üyelikten çekilmek governs:none
üzerinde anlaşmak governs:ins class:agree
üzerinde durmak governs:none
üzüntüyle karşılamak governs:acc class:declare
vadesi dolmak governs:none class:effect
vakit ayırmak governs:dat
var saymak governs:acc class:effect
vergi cezası kesmek governs:dat class:penalise
vergi kesmek governs:none
vergi salmak governs:dat
veto kullanmak governs:dat
vuslata ermek governs:none
yanılgıya düşürmek governs:acc
yankı uyandırmak governs:loc
yan çizmek governs:none class:avoid
yaptırım uygulamak governs:dat class:penalise
yargıya taşımak governs:acc
yargıya varmak governs:none
yargı yoluna başvurmak governs:none
yargı yoluna gitmek governs:none
yasal yollara başvurmak governs:none
yaş doldurmak governs:none
yayından kaldırmak governs:acc
yazıya dökmek governs:acc
yazıya geçirmek governs:acc
yemin ettirmek governs:dat
yemin içmek governs:none class:commit
yenilgiye uğratmak governs:acc
yerinde incelemek governs:acc
yerine ulaşmak governs:none
yerini doldurmak governs:none
yer ayırmak governs:dat
yer değiştirmek governs:none
yeterli saymak governs:acc class:effect-passive
yetki aşmak governs:none
yetki devretmek governs:dat
yetki kullanmak governs:none
yetki tanımak governs:dat class:permit
yok hükmünde saymak governs:acc class:effect
yok pahasına satmak governs:acc
yok saymak governs:acc class:effect-passive
yola koyulmak governs:none
yolundan dönmek governs:none
yolunda gitmek governs:none
yol izlemek governs:none
yol kesmek governs:none
yurda sokmak governs:acc
yükümlülük doğurmak governs:none class:effect
yükümlülük taşımak governs:none
yükümlülük üstlenmek governs:none class:commit
yükümlülük yüklemek governs:dat
yük altına sokmak governs:acc
yürürlüğe sokmak governs:acc
yürürlüğünü durdurmak governs:none
yürürlükten kaldırmak governs:acc class:effect
yürürlükten kalkmak governs:none class:effect
yürütmeyi durdurmak governs:none
yüz çevirmek governs:abl class:avoid
zafere ermek governs:none
zamanaşımı durmak governs:none class:effect
zamanaşımı işlemek governs:none class:effect
zamanaşımı kesilmek governs:none class:effect
zaman ayırmak governs:dat
zaman harcamak governs:none
zapta geçirmek governs:acc
zarara sokmak governs:acc
zarara uğratmak governs:acc
zarar doğurmak governs:none
zemin hazırlamak governs:dat
zemin oluşturmak governs:dat
zina işlemek governs:none
ziyaa uğratmak governs:acc
ziyana uğratmak governs:acc
zora sokmak governs:acc
zorla getirtmek governs:acc
zorunlu saymak governs:acc
zor duruma düşürmek governs:acc
zor kullanmak governs:dat
ibaret olmak governs:abl class:stative
devam ettirmek governs:acc
intikal ettirmek governs:acc,dat
tahakkuk ettirmek governs:acc
tesis ettirmek governs:acc
icra ettirmek governs:acc
ilan ettirmek governs:acc,dat
tespit ettirmek governs:acc
kabul ettirmek governs:acc,dat
teslim ettirmek governs:acc,dat
hazır bulundurmak governs:acc

# Idioms whose noun shows a case or has a modifier of its own
[verb]
toplantıya çağırmak governs:acc
toplantıya davet etmek governs:acc
duruşmaya çağırmak governs:acc
tanıklığa çağırmak governs:acc
yatay geçiş yapmak governs:none
dikey geçiş yapmak governs:none
ön izin almak governs:abl
ön izin vermek governs:dat
ön onay almak governs:abl
ön onay vermek governs:dat
ön inceleme yapmak governs:none
ön değerlendirme yapmak governs:none
uygun görüş almak governs:abl
uygun görüş vermek governs:dat
yeniden değerleme yapmak governs:none
gündeme almak governs:acc
gündeme getirmek governs:acc
gündeme gelmek governs:none
gündemden çıkarmak governs:acc
kapsamdan çıkarmak governs:acc
ihale dışı bırakmak governs:acc
değerlendirme dışı bırakmak governs:acc
değerlendirme dışı tutmak governs:acc
hizmet dışı bırakmak governs:acc
kullanım dışı bırakmak governs:acc
işlem dışı bırakmak governs:acc
kayıt dışı bırakmak governs:acc
ifada bulunmak governs:dat
teslimde bulunmak governs:dat
tanıklıkta bulunmak governs:none
istekte bulunmak governs:dat
tebligatta bulunmak governs:dat
halel getirmek governs:dat
devir teslim yapmak governs:none
tavsiyelerde bulunmak governs:dat class:encourage
girişimlerde bulunmak governs:dat
katkılarda bulunmak governs:dat
açıklamalarda bulunmak governs:dat class:declare
değerlendirmelerde bulunmak governs:dat
temaslarda bulunmak governs:ins
görüşmelerde bulunmak governs:ins
önerilerde bulunmak governs:dat
yardımlarda bulunmak governs:dat
faaliyetlerde bulunmak governs:loc
uyarısında bulunmak governs:dat
ihtarında bulunmak governs:dat
ihbarında bulunmak governs:dat
itirazında bulunmak governs:dat
beyanında bulunmak governs:dat class:declare
açıklamasında bulunmak governs:dat class:declare
çağrısında bulunmak governs:dat class:declare
davetinde bulunmak governs:dat
değerlendirmesinde bulunmak governs:dat
girişiminde bulunmak governs:dat
müdahalesinde bulunmak governs:dat
müracaatında bulunmak governs:dat
tavsiyesinde bulunmak governs:dat class:encourage
tebligatında bulunmak governs:dat
temennisinde bulunmak governs:dat class:declare
tespitinde bulunmak governs:dat
yardımında bulunmak governs:dat
vaadinde bulunmak governs:dat class:commit
katkısında bulunmak governs:dat
duyurusunda bulunmak governs:dat
bağışında bulunmak governs:dat
işleminde bulunmak governs:dat
iddiasında bulunmak governs:dat class:declare
isteğinde bulunmak governs:dat
desteğinde bulunmak governs:dat
isnadında bulunmak governs:dat
ikazında bulunmak governs:dat
hizmete almak governs:acc
kullanıma kapatmak governs:acc
kullanıma almak governs:acc
trafiğe kapatmak governs:acc
trafiğe çıkarmak governs:acc
trafiğe çıkmak governs:none
trafikten men etmek governs:acc
erişime sunmak governs:acc
ziyarete kapatmak governs:acc
piyasadan toplatmak governs:acc
ilana çıkmak governs:none
askıdan indirmek governs:acc
uygulamaya almak governs:acc
göreve atamak governs:acc
ortaklıktan çıkarmak governs:acc
kayıt altında tutmak governs:acc
gözetim altında bulundurmak governs:acc
muhafaza altına almak governs:acc
muhafaza altında tutmak governs:acc
tedavi altına almak governs:acc
gözlem altına almak governs:acc
karantina altına almak governs:acc
ücrete bağlamak governs:acc
takside bağlamak governs:acc
izne bağlamak governs:acc
plana bağlamak governs:acc
uygun hale getirmek governs:acc,dat
uyumlu hale getirmek governs:acc,ins
çalışır hale getirmek governs:acc
kullanılabilir hale getirmek governs:acc
okunamaz hale getirmek governs:acc
erişilemez kılmak governs:acc
açık bulundurmak governs:acc
güncel tutmak governs:acc
sınırlı tutmak governs:acc,ins
gözden uzak tutmak governs:acc
incelemeye almak governs:acc
değerlendirmeye tabi tutmak governs:acc
sınava almak governs:acc
eğitime almak governs:acc
mülakata almak governs:acc
mülakata çağırmak governs:acc
sözlüye almak governs:acc
yoklamaya tabi tutmak governs:acc
deneye tabi tutmak governs:acc
muayeneye sevk etmek governs:acc
söz hakkı vermek governs:dat
oy hakkı vermek governs:dat
geçiş üstünlüğü tanımak governs:dat
mazeret bildirmek governs:none
kaşe basmak governs:dat
mühür basmak governs:dat

# Idioms that stay whole although their noun shows whose it is
[verb class:fixed]
dava konusu yapmak governs:acc
indirim konusu yapmak governs:acc
mahsup konusu yapmak governs:acc
iade konusu yapmak governs:acc
tartışma konusu yapmak governs:acc
pazarlık konusu yapmak governs:acc
ilişiği kesmek governs:ins lemma:ilişiğini_kesmek
ilişiğini kesmek governs:ins
iş birliği yapmak governs:ins
iş birliği sağlamak governs:loc
güç birliği yapmak governs:ins
söz birliği yapmak governs:loc class:agree
ev sahipliği yapmak governs:dat
oy birliği sağlamak governs:none
fikir birliği sağlamak governs:loc class:agree
görüş birliği sağlamak governs:loc class:agree
göz dağı vermek governs:dat
baş sağlığı dilemek governs:dat
yol haritası çizmek governs:none
iş birliği göstermek governs:none
