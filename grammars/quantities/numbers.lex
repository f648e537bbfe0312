# Numerals. They may be written together (`yüzyirmibeş`) or apart; forms in -d and -ğ stand before a vowel.

[numeral]
sıfır        = 0
bir, birer   = 1
iki, ikişer  = 2
üç, üçer     = 3
dört, dörd, dörder = 4   # dördü, dörder aylık
beş, beşer   = 5
altı, altışar = 6
yedi, yedişer = 7
sekiz, sekizer = 8
dokuz, dokuzar = 9
on, onar     = 10
yirmi, yirmişer = 20
otuz, otuzar = 30
kırk         = 40
elli, ellişer = 50
altmış       = 60
yetmiş       = 70
seksen       = 80
doksan       = 90
yüz, yüzer   = 100
bin, biner   = 1000
milyon       = 1000000
milyar       = 1000000000
trilyon      = 1000000000000

[half]                   # added to what stands before: iki buçuk
buçuk, buçuğ = 0.5

[fraction]               # stands alone: yarım saat
yarım        = 0.5
çeyrek, çeyreğ = 0.25

[ordinal]
birinci      = 1
ikinci       = 2
üçüncü       = 3
dördüncü     = 4
beşinci      = 5
altıncı      = 6
yedinci      = 7
sekizinci    = 8
dokuzuncu    = 9
onuncu       = 10
yirminci     = 20
otuzuncu     = 30
kırkıncı     = 40
ellinci      = 50
altmışıncı   = 60
yetmişinci   = 70
sekseninci   = 80
doksanıncı   = 90
yüzüncü      = 100
bininci      = 1000
milyonuncu   = 1000000
