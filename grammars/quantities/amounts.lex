# Money and ratios.

[currency]
tl, ytl, try, ₺, lira, türk lira, yeni türk lira = TRY   # türk lirası, türk lirasına
dolar, abd dolar, amerikan dolar, usd, $ = USD# doları
avro, euro, eur, € = EUR
sterlin, ingiliz sterlin, pound, gbp, £ = GBP
isviçre frang, isviçre frank, chf = CHF                   # isviçre frangı
japon yen, jpy, ¥ = JPY
ruble, rus ruble, rub = RUB
manat, azerbaycan manat, azn = AZN
özel çekme hakk, xdr = XDR                                 # özel çekme hakkı

[small coin]             # a hundredth of the currency
kuruş        = TRY
sent, cent   = USD

[currency sign]          # may stand before the amount: ₺500
₺            = TRY
$            = USD
€            = EUR
£            = GBP

[ratio]                  # what the amount is a part of
yüzde, %     = 100
binde, ‰     = 1000
on binde, onbinde = 10000
