# How norms are named. Stems in -ğ and -d stand before a vowel: yönetmeliği, bendi.

[act]                    # named on its own: türk ceza kanunu, 1 sayılı cumhurbaşkanlığı kararnamesi
kanun        = kanun
yasa         = yasa
kanun hükmünde kararname = kanun hükmünde kararname
kararname    = kararname
cumhurbaşkanlığı kararname = cumhurbaşkanlığı kararname
yönetmelik, yönetmeliğ = yönetmelik
tüzük, tüzüğ = tüzük
içtüzük, içtüzüğ = içtüzük
yönerge      = yönerge
genelge      = genelge
statü        = statü

[generic act]            # a norm with bu, or where a part of it is named: sözleşmenin 5 inci maddesi
khk          = khk
sözleşme     = sözleşme
anlaşma      = anlaşma
andlaşma     = andlaşma
antlaşma     = antlaşma
mukavele     = mukavele
protokol     = protokol
mutabakat muhtıra = mutabakat muhtırası
muhtıra      = muhtıra
beyanname    = beyanname
bildirge     = bildirge
şart         = şart
tebliğ       = tebliğ
talimat      = talimat
şartname     = şartname
usul ve esaslar = usul ve esaslar
esaslar      = esaslar
politika     = politika
taahhütname  = taahhütname
kullanım koşul = kullanım koşulları   # koşulları, koşullarının
metin, metn  = metin
ilke karar   = ilke kararı
bakanlar kurulu karar = bakanlar kurulu kararı
cumhurbaşkanı karar = cumhurbaşkanı kararı

[numbered act]           # a norm where its number stands before it: 1950 sayılı karar
karar        = karar
k.           = kanun

[act numbered]
sayılı
no.lu
no'lu
nolu
s.

[proper act]             # names that need nothing with them
anayasa, türkiye cumhuriyeti anayasası, t.c. anayasası = anayasa
tbk          = tbk
tck          = tck
tmk          = tmk
mk           = mk
ttk          = ttk
cmk          = cmk
hmk          = hmk
iik          = iik
iyuk         = iyuk
vuk          = vuk
gvk          = gvk
kvk          = kvk
kdvk         = kdvk
kvkk         = kvkk
fsek         = fsek
tkhk         = tkhk
smk          = smk
kmk          = kmk
aihs         = aihs
gdpr         = gdpr

[known name]             # the words before kanunu, where a sentence may go before them
adli sicil
afet sigortaları
askeri ceza
avukatlık
bankacılık
basın
basın iş
belediye
belediye gelirleri
bilgi edinme hakkı
bireysel emeklilik tasarruf ve yatırım sistemi
borçlar
büyükşehir belediyesi
ceza
ceza muhakemesi
cezaların infazı hakkında
çevre
çocuk koruma
damga vergisi
deniz iş
dernekler
devlet ihale
devlet memurları
elektrik piyasası
elektronik haberleşme
elektronik imza
emlak vergisi
fikir ve sanat eserleri
gelir vergisi
gider vergileri
gümrük
gümrük vergisi
harcırah
harçlar
hukuk muhakemeleri
icra ve iflas
idari yargılama usulü
il özel idaresi
imar
iş
iş mahkemeleri
iş sağlığı ve güvenliği
işsizlik sigortası
kabahatler
kadastro
kamu görevlileri sendikaları ve toplu sözleşme
kamu ihale
kamu ihale sözleşmeleri
kamulaştırma
kamu mali yönetimi ve kontrol
karayolları trafik
karayolu taşıma
kat mülkiyeti
katma değer vergisi
kıyı
kişisel verilerin korunması
kooperatifler
köy
kurumlar vergisi
maden
medeni
medeni usul hukuku
memurlar ve diğer kamu görevlilerinin yargılanması hakkında
milli eğitim temel
milletlerarası özel hukuk ve usul hukuku hakkında
milletlerarası tahkim
motorlu taşıtlar vergisi
noterlik
orman
özel tüketim vergisi
polis vazife ve salahiyet
rekabetin korunması hakkında
sendikalar ve toplu iş sözleşmesi
sermaye piyasası
sınai mülkiyet
sigortacılık
siyasi partiler
sosyal hizmetler
sosyal sigortalar
sosyal sigortalar ve genel sağlık sigortası
suç gelirlerinin aklanmasının önlenmesi hakkında
tanık koruma
tapu
tarım
tebligat
terörle mücadele
toprak koruma ve arazi kullanımı
turizmi teşvik
tüketicinin korunması hakkında
türk borçlar
türk ceza
türk medeni
türk ticaret
umumi hıfzıssıhha
vakıflar
vergi usul
veraset ve intikal vergisi
yabancılar ve uluslararası koruma
yapı denetimi hakkında
yükseköğretim

[name before act]        # lets a bare noun close a name: rekabetin korunması hakkında kanun
hakkında
dair
ilişkin
üzerine
mütedair

[name after act]         # continues a name behind an act in the genitive: kanunun uygulama yönetmeliği
uygulama

[name boundary]          # no name reaches back over these
bu
işbu
her
diğer
ilgili
aynı
anılan
söz konusu
göre
uyarınca
gereğince
kapsamında
çerçevesinde
doğrultusunda
uygun olarak
olarak
olan
ile
veya
ya da
tarihli
sayılı
yayımlanan
yayımlanarak
belirtilen
öngörülen
düzenlenen
sayılan
yer alan
yürürlükte olan
yürürlükteki
tabi
ayrıca
ancak
başta
başlıklı
kaldırılan
çıkarılan
düzenleyen
öngören
yürürlüğe konulan
yürürlüğe giren
hazırlanan
imzalanan
saklı kalmak üzere

[not an act]             # things with numbers that are no norms, and a look-alike
resmi gazete
cetvel
liste
tablo
tarife
ilke
kanuni
anayasa mahkeme
anayasa değişikli
kanun yolu
kanun yoluna
kanun koyucu
kanun teklifi
kanun tasarısı
yasaya aykırı

[part]
madde        = article
fıkra        = paragraph
paragraf     = paragraph
bent, bend   = clause

[cited part]             # before its number: md. 5/2, madde 5
madde        = article
md., md      = article
mad.         = article
m.           = article
fıkra        = paragraph
f.           = paragraph
bent         = clause
b.           = clause

[part prefix]
geçici       = Geçici
ek           = Ek
mükerrer     = Mükerrer
ek geçici    = Ek Geçici

[part label]             # labels that are words
ilk          = 1
son          = son

[deictic]
bu           = here
işbu, iş bu  = here
aynı         = same
anılan       = same
mezkur       = same
söz konusu, bahse konu = same
sözü edilen  = same
sözü geçen   = same
adı geçen    = same
yukarıdaki, yukarıki = previous
önceki       = previous
bir önceki   = previous
bundan önceki = previous
aşağıdaki, aşağıki = next
sonraki      = next
bir sonraki  = next
izleyen      = next
takip eden   = next
müteakip     = next

[numbered]               # behind a label: (2) numaralı bent
numaralı
no.lu
no'lu
nolu

[separator]              # between labels of the same part, beside the comma and the hyphen
ve           = and
ile          = and
veya         = and
ya da        = and
veyahut      = and
ve/veya      = and
ila          = to

[letter]                 # in the order of clauses, with the capital that articles carry (28/A)
a = A
b = B
c = C
ç = Ç
d = D
e = E
f = F
g = G
ğ = Ğ
h = H
ı = I
i = İ
j = J
k = K
l = L
m = M
n = N
o = O
ö = Ö
p = P
r = R
s = S
ş = Ş
t = T
u = U
ü = Ü
v = V
y = Y
z = Z
