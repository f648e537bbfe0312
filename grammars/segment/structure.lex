# Words by which the structure of a document is known, in folded form.

[division]            # end or begin the title line of a part: `BİRİNCİ BÖLÜM`, `Kısım I`
kitap
kısım
bölüm
ayırım
ayrım
fasıl

[article]             # begin an article: `MADDE 5 –`
madde
md

[article-series]      # count their articles by themselves: `Geçici Madde 2`
geçici
ek
mükerrer

[note]                # open an editorial note in brackets: `(Değişik: 2/3/2024-7499/17 md.)`
değişik
değişiklik
ek
mülga
iptal
yeniden
aynen
düzenleme
eklenmiş
kaldırılmış
danıştay

[amended]             # close a footnote that tells how a provision came to read as it does
değiştirilmiştir
değiştirilmiş
eklenmiştir
eklenmiş
kaldırılmıştır
çıkarılmıştır
düzenlenmiştir
işlenmiştir
edilmiştir
yürürlüktedir
bakınız

[points-ahead]        # make a sentence the head of the list below it though it ends in a full stop
aşağıda
aşağıdaki
aşağıdakiler
aşağıdakilerden
aşağıdakileri
şu
şunlar
şunlardır
şunları
şöyle
şöyledir

[unfinished]          # cannot be the last word of a title
ve
veya
ya
ile
için
bu
bir
her
olan
olarak
üzere
göre
kadar
gibi
da
de
dahi
ancak
ise
tarafından
hakkındaki
sayılı
tarihli
numaralı
uncu
üncü
ıncı
inci
nci
ncı
ncu
ncü

[part-stem]           # begin the words that make a letter in brackets a reference: `(a) bendine göre`
bend
bent
fıkra
alt
numaralı
işaretli
harf

[closes-list]         # stand once after a list for all its items: `a) … olmak, b) … olmamak, şarttır.`
ile
şart
şarttır
zorunludur
zorundadır
zorundadırlar
mecburidir
mecburdur
mecburdurlar
mecburiyetindedir
mecburiyetindedirler
gerekir
gerekmektedir
gereklidir
lazımdır
esastır
yasaktır
yükümlüdür
yükümlüdürler
mükelleftir
mükelleftirler
sorumludur
sorumludurlar
görevlidir
görevlidirler
yetkilidir
yetkilidirler
mümkündür
serbesttir
caizdir
suçtur
haklarına
hakkına
sahiptir
sahiptirler
aranır

[predicate-ending]    # word endings that tell a clause from a title
maz
mez
acak
ecek
acaklar
ecekler
acağız
eceğiz
malı
meli
malıyız
meliyiz
dır
dir
dur
dür
tır
tir
tur
tür
dırlar
dirler
durlar
dürler
tırlar
tirler
turlar
türler
ılır
ilir
ulur
ülür
lanır
lenir
nır
nir
nur
nür
bilir
bilirler
eder
ederler
olur
olurlar
yapar
verir
alır
girer
ister
yürütür
yor
yoruz
yorlar
mıştır
miştir
maktayız
mekteyiz
sınız
siniz
sunuz
sünüz
gerekir
öder
sağlar
başlar
uyar
sunar
kılar
korur
taşır
eşir
ışır
uşur
üşür
dırır
dirir
durur
dürür
tırır
tirir
turur
türür
edilir
vardır
yoktur
değildir

# One letter before a hyphen that says more of the word behind it: e-posta is posta, by electronic means
[prefix]
e
