# How the nouns of times, amounts and norms end. Any harmony is taken with any noun (`saati`, `saatte`).

[plural]
lAr          = plural         # maddeler

[possessive]
(s)I         = possessed      # maddesi, kanunu

[case]
(n)In        = genitive       # maddenin, bendin
(y)A         = dative
(y)I         = accusative
DA           = locative
DAki         = locative       # maddedeki
DAn          = ablative
(y)lA        = instrumental
CA           = equative
lI           = adjectival     # tarihli
lIk          = adjectival     # otuz günlük süre
lIğInA       = adjectival     # iki yıllığına
DIr          = since          # üç yıldır

[case of the possessed]
nIn          = genitive       # maddesinin
nA           = dative
nI           = accusative
nDA          = locative
nDAki        = locative
nDAn         = ablative
(y)lA        = instrumental
nCA          = equative

[ordinal ending]
IncI         = ordinal        # 5 inci, 9 uncu
ncI          = ordinal        # 2 nci, 6 ncı
