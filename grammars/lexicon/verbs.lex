# Verbs of one word, by first letter: citation form, irregularities, government, what saying it does in a norm.

# a
[verb]
abanmak governs:dat
abartmak governs:acc
acemileşmek governs:none class:stative
acımak governs:none class:stative
acıkmak governs:none class:stative
acılaşmak governs:none class:stative
acınmak governs:dat
açmak governs:acc
açıklamak governs:acc,dat class:declare
açıklatmak governs:acc
açılmak governs:none class:stative
açımlamak governs:acc rare
açındırmak governs:acc
açınsamak governs:acc
açıvermek governs:acc
açtırmak governs:acc
adamak governs:acc,dat
addedilmek governs:none class:effect
addetmek aorist:Ar soften governs:acc class:effect-passive
addettirmek governs:acc
addolunmak governs:none class:effect
adımlamak governs:acc rare
adileşmek governs:none class:stative
adlanmak governs:none class:effect
adlandırmak governs:acc class:effect-passive
adreslemek governs:acc,dat rare
afallamak governs:none class:stative
affetmek aorist:Ar soften governs:acc
affettirmek governs:acc
affeylemek governs:acc
affolmak governs:none
affolunmak governs:none
afyonlamak governs:acc
ağaçlanmak governs:none class:stative
ağaçlandırmak governs:acc
ağaçlaşmak governs:none class:stative
ağarmak governs:none class:stative
ağartmak governs:acc
ağdalamak governs:acc rare
ağdalanmak governs:none class:stative
ağdalaşmak governs:none class:stative
ağdalaştırmak governs:acc
ağdırmak governs:acc
ağılamak governs:acc rare
ağırlamak governs:acc
ağırlaşmak governs:none class:stative
ağırlaştırmak governs:acc
ağırlatmak governs:acc
ağırsamak governs:acc
ağlamak governs:dat
ağlaşmak governs:dat
ağlatmak governs:acc
ağrımak governs:none class:stative
ağrıtmak governs:acc
ağulamak governs:acc rare
ahbaplaşmak governs:ins
ahdetmek aorist:Ar soften governs:dat class:commit
ahdettirmek governs:acc
ahenkleştirmek governs:acc
ahitleşmek governs:ins class:agree
ahlaksızlaşmak governs:none class:stative
ahmaklaşmak governs:none class:stative
ahşaplaşmak governs:none class:stative
ahzetmek aorist:Ar soften governs:acc
akmak causative:It governs:none class:stative
akaçlamak governs:acc
akdetmek aorist:Ar soften governs:acc class:agree
akdettirmek governs:acc
akdolunmak governs:none
akıllanmak governs:none class:stative
akıllandırmak governs:acc
akışkanlaşmak governs:none class:stative
akıtmak governs:acc
aklamak governs:acc
aklatmak governs:acc
aksamak governs:none class:stative
aksatmak governs:acc
aksetmek aorist:Ar soften governs:dat
aksırmak governs:none class:stative rare
aktarmak governs:acc,dat
aktarıvermek governs:acc
aktifleşmek governs:none class:stative
aktifleştirmek governs:acc
almak aorist:Ir governs:acc,abl
alacalamak governs:acc
alafrangalaşmak governs:none class:stative
alaturkalaşmak governs:none class:stative
alaylaştırmak governs:acc
alazlamak governs:acc
alçalmak governs:none class:stative
alçaltmak governs:acc
alçılamak governs:acc
alçılatmak governs:acc
aldanmak governs:dat
aldatmak governs:acc
aldırmak governs:dat
aldırtmak governs:acc
alevlenmek governs:none class:stative
alevlendirmek governs:acc
algılamak governs:acc
alıkonmak governs:abl
alıkoymak aorist:Ar governs:acc
alımlamak governs:acc
alımlatmak governs:acc
alınmak governs:dat rare
alıntılamak governs:acc,abl rare
alışmak governs:dat
alıştırmak governs:acc,dat
alıvermek governs:acc
alkışlamak governs:acc
allamak governs:acc rare
alternatiflendirmek governs:acc
amaçlamak governs:acc class:encourage
amaçlatmak governs:acc
ambalajlamak governs:acc
ambarlamak governs:acc
anmak governs:acc class:effect-passive
anaforlamak governs:acc
anahtarlamak governs:acc rare
anamallaştırmak governs:acc
andırmak governs:acc class:stative
andiçmek aorist:Ar governs:none
andlaşmak governs:ins class:agree
anıklaştırmak governs:acc
anımsamak governs:acc class:declare
anıştırmak governs:acc
anıtlaştırmak governs:acc
anlamak governs:acc,abl class:effect-passive
anlamlamak governs:acc rare
anlamlanmak governs:none class:stative
anlamlandırmak governs:acc
anlamsızlaştırmak governs:acc
anlaşmak governs:ins class:agree
anlaştırmak governs:acc,ins
anlatmak governs:acc,dat
anlatımlamak governs:acc rare
antlaşmak governs:ins class:agree
apaçıklaştırmak governs:acc
apışmak governs:none
apıştırmak governs:acc
aramak governs:acc
aralamak governs:acc
aralıklamak governs:acc rare
araştırmak governs:acc
aratmak governs:acc
arınmak governs:abl class:stative
arındırmak governs:acc,abl
arıtmak governs:acc
arkadaşlaşmak governs:ins
arkalamak governs:acc rare
armağanlamak governs:acc,dat rare
armalamak governs:acc rare
arşınlamak governs:acc
arşivlemek governs:acc
artmak causative:Ir governs:none class:stative
artırmak governs:acc
arttırmak governs:acc
arzetmek aorist:Ar soften governs:acc,dat
arzulamak governs:acc class:declare
asmak governs:none rare
asabileşmek governs:none class:stative
asalaklaşmak governs:none class:stative
asfaltlamak governs:acc
asfaltlatmak governs:acc
asılmak governs:dat rare
askerileşmek governs:none class:stative
askerileştirmek governs:acc
askılamak governs:acc rare
astarlamak governs:acc rare
astırmak governs:acc
aşmak causative:Ir governs:acc
aşağılamak governs:acc
aşamalamak governs:acc rare
aşamalandırmak governs:acc
aşılamak governs:acc
aşılatmak governs:acc
aşınmak governs:none class:stative
aşındırmak governs:acc
aşırmak governs:acc rare
aşırılaşmak governs:none class:stative
aşırtmak governs:acc
aşkınlaştırmak governs:acc
atmak governs:acc,dat
atamak governs:acc,dat
ateşlemek governs:acc
ateşlendirmek governs:acc
atfetmek aorist:Ar soften governs:acc,dat
atfettirmek governs:acc
atfolunmak governs:none
atılmak governs:dat
atışmak governs:ins
atıştırmak governs:acc,dat
atıvermek governs:acc
atlamak governs:acc,abl
atlatmak governs:acc
avamlaşmak governs:none class:stative
avareleşmek governs:none class:stative
avlamak governs:acc
avlanmak governs:none
avrupalılaşmak governs:none class:stative
avuçlamak governs:acc
avunmak governs:ins
avutmak governs:acc
aymak governs:none class:stative rare
ayaklanmak governs:none class:stative
ayarlamak governs:acc,dat class:arrange
ayarlatmak governs:acc
ayartmak governs:acc
ayazlamak governs:none class:stative
ayazlatmak governs:acc
aydınlanmak governs:none class:stative
aydınlaşmak governs:none class:stative
aydınlatmak governs:acc
ayıkmak governs:none class:stative
ayıklamak governs:acc,abl
ayıltmak governs:acc
ayıplamak governs:acc
ayırmak drop governs:acc,abl,ins
ayırtmak governs:acc,abl,ins
aykırılaşmak governs:none class:stative
aynılaşmak governs:ins
aynılaştırmak governs:acc
ayrıcalıklandırmak governs:acc
ayrıksılaşmak governs:none class:stative
ayrılmak governs:dat,abl
ayrımlaşmak governs:none class:stative
ayrımlaştırmak governs:acc
ayrımsamak governs:acc
ayrıntılamak governs:acc rare
ayrıntılandırmak governs:acc
ayrışmak governs:none class:stative
ayrıştırmak governs:acc,abl
azmak causative:It governs:none class:stative rare
azalmak governs:none class:stative
azaltmak governs:acc
azarlamak governs:acc
azatmak governs:acc
azdırmak governs:acc
azgınlaşmak governs:none class:stative
azgınlaştırmak governs:acc
azımsamak governs:acc
azıtmak governs:none class:stative
azletmek aorist:Ar soften governs:acc
azlolunmak governs:none
azmanlaşmak governs:none class:stative
azmetmek aorist:Ar soften governs:dat
azmettirmek governs:acc,dat

# b
[verb]
badanalamak governs:acc
badanalatmak governs:acc
bağdaşmak governs:ins class:stative
bağdaştırmak governs:acc,ins
bağımlanmak governs:dat
bağımlılaşmak governs:dat class:stative
bağımlılaştırmak governs:acc
bağımsızlaşmak governs:none class:stative
bağımsızlaştırmak governs:acc
bağırmak governs:dat
bağırtmak governs:acc
bağışlamak governs:acc,dat
bağışlatmak governs:acc
bağıtlamak governs:acc class:agree
bağlamak governs:acc,dat
bağlanmak governs:dat
bağlantılamak governs:acc rare
bağlatmak governs:acc
bağnazlaşmak governs:none class:stative
bağnazlaştırmak governs:acc
bağrışmak governs:none
bahsetmek aorist:Ar soften governs:abl class:declare
bahsettirmek governs:acc
bahsolunmak governs:none
bahşetmek aorist:Ar soften governs:acc,dat
bakmak governs:dat
bakakalmak governs:dat
bakınmak governs:none
bakırlamak governs:acc rare
bakırlanmak governs:none
bakışmak governs:ins
baktırmak governs:acc
balkımak governs:none class:stative
ballanmak governs:none class:stative
ballandırmak governs:acc
baltalamak governs:acc rare
bandajlamak governs:acc rare
bandırmak governs:acc
bantlamak governs:acc
barbarlaşmak governs:none class:stative
barınmak governs:loc
barındırmak governs:acc
barışmak governs:ins class:agree
barıştırmak governs:acc,ins
barikatlamak governs:acc
basmak governs:acc,dat,loc
basamaklamak governs:acc rare
basamaklandırmak governs:acc
basıklaşmak governs:none class:stative
basınçlamak governs:acc
basitleşmek governs:none class:stative
basitleştirmek governs:acc
baskılamak governs:acc rare
baskınlaşmak governs:none class:stative
bastırmak governs:acc
başarmak governs:acc
başarılamak governs:acc rare
başkaldırmak governs:dat
başlamak governs:dat class:effect
başlatmak governs:acc
başvurmak governs:dat
batmak causative:Ir governs:dat class:stative
bataklıklaşmak governs:none class:stative
batılılaşmak governs:none class:stative
batılılaştırmak governs:acc
batırmak governs:acc,dat
baymak governs:none class:stative rare
bayağılaşmak governs:none class:stative
bayağılaştırmak governs:acc
bayatlamak governs:none class:stative
bayatlaşmak governs:none class:stative
baygınlaşmak governs:none class:stative
bayılmak governs:dat class:stative
bayıltmak governs:acc
bebekleşmek governs:none class:stative
becayişlemek governs:acc rare
becermek governs:acc
bedellemek governs:acc rare
beğenmek governs:acc class:stative
beğendirmek governs:acc,dat
beklemek governs:acc class:stative
bekleşmek governs:loc
bekleştirmek governs:acc
bekletmek governs:acc
belgelemek governs:acc
belgelendirmek governs:acc
belgitmek governs:acc
belirmek governs:loc,none class:stative
belirginleşmek governs:none class:stative
belirginleştirmek governs:acc
belirlemek governs:acc,dat class:arrange
belirletmek governs:acc
belirsizleşmek governs:none class:stative
belirsizleştirmek governs:acc
belirtmek governs:acc,dat class:declare
bellemek governs:acc
belletmek governs:acc,dat
bencillemek governs:acc rare
bencilleşmek governs:none class:stative
benimsemek governs:acc
benimsetmek governs:acc,dat
benzemek governs:dat class:stative
benzeşmek governs:none class:stative
benzetmek governs:acc,dat
benzinlemek governs:acc
beraberleştirmek governs:acc
berelemek governs:acc rare
berkitmek governs:acc
berraklaşmak governs:none class:stative
bertiltmek governs:acc
beslemek governs:acc,ins
beslenmek governs:ins class:stative
besletmek governs:acc
besmelemek governs:acc rare
bestelemek governs:acc
betimlemek governs:acc
betonlamak governs:acc rare
betonlaşmak governs:none
beyazlamak governs:none class:stative
beyazlanmak governs:none class:stative
beyazlaşmak governs:none class:stative
beyazlatmak governs:acc
bezmek governs:abl rare
bezdirmek governs:acc
bezemek governs:acc
bezenmek governs:ins
bezginleşmek governs:none class:stative
bıçaklamak governs:acc
bıkmak governs:abl class:stative
bıkdırmak governs:acc
bıktırmak governs:acc
bıngıldamak governs:none
bırakmak governs:acc,dat
bırakıvermek governs:acc
biçmek governs:acc
biçimlemek governs:acc,dat class:arrange
biçimlenmek governs:none class:stative
biçimlendirmek governs:acc,dat class:arrange
biçimselleştirmek governs:acc
biçimsizleşmek governs:none class:stative
biçtirmek governs:acc
bilmek aorist:Ir governs:acc class:stative
bildirmek governs:acc,dat
bilemek governs:acc
bileşmek governs:ins
bileylemek governs:acc
bilgilenmek governs:none class:stative
bilgilendirmek governs:acc
bilginleşmek governs:none class:stative
bilinçlemek governs:acc rare
bilinçlenmek governs:none class:stative
bilinçlendirmek governs:acc
bilinçsizleşmek governs:none class:stative
billurlaşmak governs:none class:stative
billurlaştırmak governs:acc
binmek governs:dat rare
binalamak governs:acc rare
bindirmek governs:acc,dat
bireyleşmek governs:none class:stative
bireyselleşmek governs:none class:stative
bireyselleştirmek governs:acc
birikmek governs:none class:stative
biriktirmek governs:acc
birlemek governs:acc rare
birleşmek governs:ins,dat class:effect
birleştirmek governs:acc,ins
birlikleşmek governs:ins
bitmek causative:Ir governs:none class:effect
bitekleştirmek governs:acc
bitirmek governs:acc
bitiştirmek governs:acc,dat
bitivermek governs:none
bitkinleşmek governs:none class:stative
bloklamak governs:acc rare
bloklaştırmak governs:acc
bocalamak governs:none
boğmak governs:acc
boğazlamak governs:acc rare
boğdurmak governs:acc
boğuklaşmak governs:none class:stative
boğulmak governs:loc
boğumlamak governs:acc rare
boğuşmak governs:ins
bohçalamak governs:acc rare
bollanmak governs:none class:stative
bollaşmak governs:none class:stative
bollaştırmak governs:acc
bombalamak governs:acc
bombelemek governs:none class:stative
boncuklamak governs:acc rare
boncuklanmak governs:none class:stative
borçlanmak governs:dat,abl,ins class:commit
borçlandırmak governs:acc,dat
bordalamak governs:acc rare
bordrolamak governs:acc rare
boşamak governs:acc
boşalmak governs:none class:stative
boşaltmak governs:acc
boşanmak governs:abl,ins
boşandırmak governs:acc
boşlamak governs:acc rare
botokslamak governs:acc rare
boyamak governs:acc
boyatmak governs:acc
boykotlamak governs:acc rare
boylamak governs:acc
boylatmak governs:acc
boynuzlamak governs:acc rare
boyunlamak governs:dat rare
boyutlandırmak governs:acc
bozmak governs:acc
bozarmak governs:none class:stative
bozdurmak governs:acc
bozulmak governs:none class:stative
bozuşmak governs:ins class:stative
böbürlenmek governs:ins
böğürmek governs:none
bölmek governs:acc
böldürmek governs:acc
bölgelemek governs:acc rare
bölgeselleşmek governs:none class:stative
bölgeselleştirmek governs:acc
bölümlemek governs:acc
bölümlendirmek governs:acc
bölünmek governs:dat
bölüşmek governs:acc,ins
bölüştürmek governs:acc,dat
bönleşmek governs:none class:stative
budamak governs:acc
budalalaşmak governs:none class:stative
budatmak governs:acc
buğulamak governs:acc
buğulanmak governs:none class:stative
buğulandırmak governs:acc
buğuzlamak governs:acc rare
buharlanmak governs:none
buharlaşmak governs:none class:stative
buharlaştırmak governs:acc
bulmak aorist:Ir governs:acc
bulamak governs:acc rare
bulanmak governs:none class:stative
bulandırmak governs:acc
bulanıklaşmak governs:none class:stative
bulaşmak governs:dat
bulaştırmak governs:acc,dat
bulatmak governs:acc
buldurmak governs:acc
bulgulamak governs:acc,dat rare
bulgurlamak governs:acc rare
bulunmak governs:loc class:stative
bulundurmak governs:acc,loc
buluşmak governs:ins
bulutlanmak governs:none class:stative
bunaklaşmak governs:none class:stative
bunalmak governs:abl class:stative
bunaltmak governs:acc
burmak governs:acc rare
burgulamak governs:acc rare
burjuvalaşmak governs:none class:stative
burkmak governs:acc
burkulmak governs:none class:stative
burkutmak governs:acc
buruklaşmak governs:none class:stative
burulmak governs:none class:stative
buruşmak governs:none class:stative
buruşturmak governs:acc
buyurmak drop governs:acc,dat
buzlamak governs:acc rare
buzlanmak governs:none class:stative
buzlandırmak governs:acc
buzlaşmak governs:none class:stative
bükmek governs:acc
büktürmek governs:acc
bürokratikleşmek governs:none class:stative
bürokratikleştirmek governs:acc
bürümek governs:acc
bürünmek governs:dat
bütünleşmek governs:ins class:stative
bütünleştirmek governs:acc,ins
büyümek governs:none class:stative
büyüksemek governs:acc
büyülemek governs:acc
büyültmek governs:acc
büyümsemek governs:acc
büyütmek governs:acc
büzmek governs:acc
büzdürmek governs:acc
büzülmek governs:none class:stative
büzüştürmek governs:acc

# c
[verb]
cahilleşmek governs:none class:stative
canavarlaşmak governs:none class:stative
canlanmak governs:none class:stative
canlandırmak governs:acc
cansızlaşmak governs:none class:stative
caymak governs:abl class:avoid
caydırmak governs:acc,abl
cayırdatmak governs:acc
cazipleşmek governs:none class:stative
cebelleşmek governs:ins
cebetmek aorist:Ar soften governs:acc
cebretmek aorist:Ar soften governs:acc
cehdetmek aorist:Ar soften governs:dat
cehennemleşmek governs:none class:stative
cehennemleştirmek governs:acc
celbetmek aorist:Ar soften governs:acc
celbettirmek governs:acc
cemaatleşmek governs:none
cemetmek aorist:Ar soften governs:acc
cemettirmek governs:acc
cephelemek governs:acc rare
cepheleştirmek governs:acc
ceplemek governs:acc
cerhetmek aorist:Ar soften governs:acc
cesaretlenmek governs:none
cesaretlendirmek governs:acc class:encourage
cesurlaşmak governs:none class:stative
cevaplamak governs:acc
cevaplandırmak governs:acc
cezalanmak governs:none
cezalandırmak governs:acc class:penalise
cezbetmek aorist:Ar soften governs:acc
cezbettirmek governs:acc
cezmetmek aorist:Ar soften governs:acc
cılızlaşmak governs:none class:stative
cıvatmak governs:acc
cıvatalamak governs:acc
cıvımak governs:none class:stative
cıvıklaşmak governs:none class:stative
cızıktırmak governs:acc
cızırdatmak governs:acc
ciddileşmek governs:none class:stative
ciddileştirmek governs:acc
ciddîleşmek governs:none class:stative
cihazlamak governs:acc rare
cihazlandırmak governs:acc
cilalamak governs:acc rare
cilalanmak governs:none
cilalatmak governs:acc
cilâlamak governs:acc rare
ciltlemek governs:acc
ciltletmek governs:acc
cilveleşmek governs:ins
cimciklemek governs:acc rare
cimrileşmek governs:none class:stative
cinselleştirmek governs:acc
cisimlemek governs:acc rare
cisimlendirmek governs:acc
cisimleştirmek governs:acc
coşmak governs:none class:stative
coşturmak governs:acc
cüceleşmek governs:none class:stative

# ç
[verb]
çabalamak governs:none class:encourage
çabalatmak governs:acc
çabuklaştırmak governs:acc
çağdaşlaşmak governs:none class:stative
çağdaşlaştırmak governs:acc
çağırmak drop governs:acc,dat
çağırtmak governs:acc
çağlamak governs:none class:stative rare
çağrılmak governs:dat
çağrıştırmak governs:acc class:stative
çakmak governs:acc rare
çakıllamak governs:acc rare
çakışmak governs:ins
çakıştırmak governs:acc
çakozlamak governs:acc
çaktırmak governs:acc
çalmak governs:acc
çaldırmak governs:acc
çalınmak governs:none rare
çalışmak governs:dat,ins class:encourage
çalıştırmak governs:acc
çalkalamak governs:acc
çalkalandırmak governs:acc
çalkanmak governs:none class:stative
çalkatmak governs:acc
çamaşırlamak governs:acc rare
çamurlamak governs:acc rare
çapaklamak governs:acc rare
çapalamak governs:acc rare
çapalatmak governs:acc
çapraşıklaşmak governs:none class:stative
çapraşıklaştırmak governs:acc
çaprazlamak governs:acc
çaprazlaştırmak governs:acc
çarpmak governs:acc,dat,ins
çarpıklaşmak governs:none class:stative
çarpılmak governs:dat class:penalise
çarpışmak governs:ins
çarpıştırmak governs:acc,ins
çarpıtmak governs:acc
çarptırmak governs:acc,dat class:penalise
çarşaflamak governs:acc rare
çatmak governs:acc,dat,none
çatallamak governs:none class:stative
çatallanmak governs:none class:stative
çatallaşmak governs:none class:stative
çatırdatmak governs:acc
çatışmak governs:ins
çatıştırmak governs:acc
çatlamak governs:none class:stative
çatlatmak governs:acc
çekmek governs:acc,dat
çekicileşmek governs:none class:stative
çekicileştirmek governs:acc
çekiçlemek governs:acc rare
çekilmek governs:dat,abl
çekimlemek governs:acc rare
çekinmek governs:abl class:avoid
çekişmek governs:ins
çekiştirmek governs:acc
çektirmek governs:acc,dat
çelmek governs:acc
çeliklemek governs:acc rare
çelikleştirmek governs:acc
çelişmek governs:ins class:stative
çelmelemek governs:acc
çemkirmek governs:dat
çemkirtmek governs:acc
çengellemek governs:acc rare
çentiklemek governs:acc rare
çerçevelemek governs:acc rare
çeşitlemek governs:acc rare
çeşitlenmek governs:none class:stative
çeşitlendirmek governs:acc
çeşnilemek governs:acc rare
çetelemek governs:acc rare
çeteleşmek governs:none
çetinleşmek governs:none class:stative
çetinleştirmek governs:acc
çetrefilleşmek governs:none class:stative
çevirmek drop governs:acc,dat
çevrelemek governs:acc
çevrelenmek governs:ins
çevrilmek governs:dat
çeyizlemek governs:acc rare
çeyreklemek governs:acc rare
çıkmak causative:Ar governs:dat,abl
çıkagelmek governs:abl
çıkarmak governs:abl
çıkartmak governs:acc
çıkışmak governs:dat
çıkıvermek governs:abl
çıldırmak governs:none class:stative
çıldırtmak governs:acc
çılgınlaşmak governs:none class:stative
çınlamak governs:none class:stative
çınlatmak governs:acc
çıplaklaşmak governs:none class:stative
çıplaklaştırmak governs:acc
çırpmak governs:acc
çırpınmak governs:none
çırpıştırmak governs:acc
çıtçıtlamak governs:acc
çıtırdatmak governs:acc
çıtlatmak governs:acc
çızıktırmak governs:acc
çiçeklenmek governs:none class:stative
çiftelemek governs:acc rare
çiftlemek governs:acc
çiftlenmek governs:none
çiftleşmek governs:ins
çiftleştirmek governs:acc
çiğnemek governs:acc
çiğnetmek governs:acc
çimdiklemek governs:acc rare
çimentolamak governs:acc rare
çimlemek governs:acc rare
çimlenmek governs:none class:stative
çimlendirmek governs:acc
çinkolamak governs:acc rare
çinkolanmak governs:none
çirişlemek governs:acc rare
çirkefleşmek governs:none class:stative
çirkinleşmek governs:none class:stative
çirkinleştirmek governs:acc
çiselemek governs:none class:stative
çitilemek governs:acc rare
çitlemek governs:acc rare
çivilemek governs:acc
çiviletmek governs:acc
çizmek governs:acc
çizdirmek governs:acc
çizelemek governs:acc rare
çizelgelemek governs:acc rare
çizgilemek governs:acc rare
çizgilendirmek governs:acc
çiziktirmek governs:acc
çocuklaşmak governs:none class:stative
çocuklaştırmak governs:acc
çocuksulaşmak governs:none class:stative
çoğalmak governs:none class:stative
çoğaltmak governs:acc
çoğulculaşmak governs:none class:stative
çoğullamak governs:acc rare
çoğullaşmak governs:none class:stative
çoğullaştırmak governs:acc
çoklamak governs:acc rare
çoklanmak governs:none class:stative
çoklaştırmak governs:acc
çoraklaşmak governs:none class:stative
çoraklaştırmak governs:acc
çökmek governs:dat
çökelmek governs:none class:stative
çökeltmek governs:none class:stative
çökertmek governs:acc
çöktürmek governs:acc
çölleşmek governs:none class:stative
çömmek governs:none
çömelmek governs:none class:stative
çömeltmek governs:acc
çöplemek governs:acc rare
çöreklenmek governs:dat
çözmek governs:acc
çözdürmek governs:acc
çözülmek governs:none class:stative
çözümlemek governs:acc
çözümletmek governs:acc
çözündürmek governs:acc
çukurlaşmak governs:none class:stative
çullanmak governs:dat
çullandırmak governs:acc
çuvallamak governs:acc rare
çürümek governs:none class:stative
çürükleşmek governs:none class:stative
çürütmek governs:acc

# d
[verb]
dadanmak governs:dat
dağılmak governs:none class:effect
dağınıklaşmak governs:none class:stative
dağıtmak governs:acc,dat
dağıtıvermek governs:acc,dat
dağıttırmak governs:acc
dağlamak governs:acc
dağlatmak governs:acc
dakikleştirmek governs:acc
daktilolamak governs:acc rare
dalmak governs:dat
dalamak governs:acc rare
dalaşmak governs:ins
dalaştırmak governs:acc
dalgalamak governs:acc rare
dalgalanmak governs:none class:stative
dalgalandırmak governs:acc
dalgınlaşmak governs:none class:stative
damgalamak governs:acc rare
damgalatmak governs:acc
damıtmak governs:acc
damıttırmak governs:acc
damlamak governs:acc
damlatmak governs:acc
danışmak governs:dat,ins
daralmak governs:none class:stative
daralamak governs:acc rare
daraltmak governs:acc
daraltılmak governs:acc
darbelemek governs:acc
darbetmek aorist:Ar soften governs:acc
darılmak governs:dat
darıltmak governs:acc
darlaşmak governs:none class:stative
darlaştırmak governs:acc
davalaşmak governs:ins
davalaştırmak governs:acc
davranmak governs:dat
dayamak governs:acc,dat
dayanmak governs:dat class:stative
dayandırmak governs:acc,dat
dayanışmak governs:ins
dayatmak governs:acc,dat
demek narrow governs:acc,dat
debelemek governs:acc rare
debelenmek governs:none
dedirtmek governs:acc,dat
defetmek aorist:Ar soften governs:acc
defnetmek aorist:Ar soften governs:acc
defnettirmek governs:acc
defnolunmak governs:none
defolmak governs:none
defterlemek governs:acc rare
değmek governs:dat class:stative
değdirmek governs:acc,dat
değerlemek governs:acc
değerlenmek governs:none class:stative
değerlendirmek governs:acc
değerlendirtmek governs:acc
değersizleşmek governs:none class:stative
değersizleştirmek governs:acc
değinmek governs:dat class:declare
değirmilemek governs:acc rare
değişmek governs:ins class:stative
değişkelemek governs:acc rare
değiştirmek governs:acc,ins
değiştirtmek governs:acc
değneklemek governs:acc rare
dehlemek governs:acc rare
dehşetlenmek governs:none class:stative
delmek governs:acc
deldirmek governs:acc
delillendirmek governs:acc
delirmek governs:none class:stative
delirtmek governs:acc
demetlemek governs:acc rare
demirlemek governs:acc
demlemek governs:acc
demlendirmek governs:acc
demokratikleşmek governs:none
demokratikleştirmek governs:acc
denmek governs:dat class:effect
denemek governs:acc class:encourage
denemelemek governs:acc rare
denetimlemek governs:acc rare
denetlemek governs:acc
denetletmek governs:acc
deneyimlemek governs:acc
dengelemek governs:acc,dat class:arrange
dengelenmek governs:ins class:stative
dengesizleşmek governs:none class:stative
denilmek governs:dat class:effect
denkgelmek governs:dat
denklemek governs:ins rare
denkleşmek governs:ins class:stative
denkleştirmek governs:acc
depolamak governs:acc
depolatmak governs:acc
depreşmek governs:none class:stative
depreştirmek governs:acc
dermek governs:acc rare
derbederleşmek governs:none class:stative
dercetmek aorist:Ar soften governs:dat
dercettirmek governs:acc
derecelendirmek governs:acc,dat class:arrange
derinlemek governs:none
derinleşmek governs:none class:stative
derinleştirmek governs:acc
derişmek governs:none rare
derlemek governs:acc,abl
derslemek governs:acc rare
dertlenmek governs:dat class:stative
dertlendirmek governs:acc
dertleşmek governs:ins
desenlemek governs:acc rare
desenlendirmek governs:acc
destanlaştırmak governs:acc
desteklemek governs:acc class:encourage
destekleşmek governs:ins
destekletmek governs:acc
destelemek governs:acc rare
deşmek governs:acc
deştirmek governs:acc
detaylandırmak governs:acc
devindirmek governs:acc
devindirtmek governs:acc
devirmek drop governs:acc
devirtmek governs:acc
devleşmek governs:none class:stative
devleştirmek governs:acc
devletleşmek governs:none
devletleştirmek governs:acc
devralmak governs:acc
devretmek aorist:Ar soften governs:acc,dat
devrettirmek governs:acc,dat
devrilmek governs:acc
devrimcileştirmek governs:acc
devrolunmak governs:none
devşirmek governs:acc,abl
devşirtmek governs:acc
deyimlemek governs:acc rare
deyimleştirmek governs:acc
deyivermek governs:acc,dat
dırdırlanmak governs:none
dışlamak governs:acc,abl
dışlaşmak governs:none class:stative
dışlaştırmak governs:acc
dışsallaştırmak governs:acc
didiklemek governs:acc
didikleşmek governs:ins
didinmek governs:none class:encourage
didişmek governs:ins
digitalmak governs:acc
dijitalleşmek governs:none
dijitalleştirmek governs:acc
dikmek governs:acc,dat
dikeltmek governs:acc
dikenlemek governs:acc rare
dikenlenmek governs:none class:stative
dikeyleşmek governs:none class:stative
dikilmek governs:dat
dikizlemek governs:acc rare
diklenmek governs:dat
dikleşmek governs:none class:stative
dikleştirmek governs:acc
diktirmek governs:acc
dilmek governs:acc rare
dilemek governs:acc class:declare
dileklemek governs:acc rare
dilendirmek governs:acc
dilimlemek governs:acc
dilimletmek governs:acc
dillenmek governs:none class:stative
dillendirmek governs:acc
dinmek governs:none class:stative rare
dinamikleşmek governs:none class:stative
dinamikleştirmek governs:acc
dinamitlemek governs:acc rare
dincelmek governs:none class:stative
dinceltmek governs:acc
dinçelmek governs:none class:stative
dinçleşmek governs:none class:stative
dindarlaşmak governs:none class:stative
dindirmek governs:acc
dinelmek governs:none
dinlemek governs:acc,abl
dinlenmek governs:none
dinlendirmek governs:acc
dinletmek governs:acc,dat
dipçiklemek governs:acc rare
diplomalamak governs:acc rare
diremek governs:acc rare
direnmek governs:dat
direnleştirmek governs:acc
direşmek governs:dat
dirilmek governs:none class:stative
diriltmek governs:acc
dirseklemek governs:acc rare
disiplinlemek governs:acc rare
dişlemek governs:acc
dişlenmek governs:none class:stative
dişletmek governs:acc
ditmek soften governs:acc
dizmek governs:dat
dizdirmek governs:acc
dizeleştirmek governs:acc
dizgelemek governs:acc rare
dizginlemek governs:acc
dizginletmek governs:acc
dizilmek governs:dat
dizilemek governs:acc rare
dizinlemek governs:acc rare
dizlemek governs:acc
dobralaştırmak governs:acc
doğmak causative:Ir governs:abl,dat class:effect
doğaçlamak governs:acc
doğallaşmak governs:none class:stative
doğallaştırmak governs:acc
doğramak governs:acc
doğratmak governs:acc
doğrulmak governs:none class:stative
doğrulamak governs:acc class:declare
doğrulatmak governs:acc
doğrultmak governs:acc
doğrultturmak governs:acc
doğulaşmak governs:none class:stative
doğurmak governs:acc class:effect
doğurtmak governs:acc
dokumak governs:acc
dokumalatmak governs:acc
dokunmak governs:dat
dokunaklaştırmak governs:acc
dokundurmak governs:acc,dat
dokutmak governs:acc
dolmak governs:none class:effect
dolamak governs:acc,dat rare
dolanmak governs:none,dat,ins
dolandırmak governs:acc
dolaşmak governs:none,acc,loc
dolaştırmak governs:acc
dolaylaştırmak governs:acc
doldurmak governs:acc
doldurtmak governs:acc
dolgulamak governs:acc rare
dolgunlanmak governs:none class:stative
dolgunlaşmak governs:none class:stative
dolgunlaştırmak governs:acc
doluşmak governs:dat
donmak governs:none class:stative
donakalmak governs:dat
donanmak governs:ins
donatmak governs:acc,ins
dondurmak governs:acc,dat
dondurtmak governs:acc
donuklaşmak governs:none class:stative
donuklaştırmak governs:acc
dopinglemek governs:acc rare
doruklaştırmak governs:acc
dostlaşmak governs:ins class:stative
dosyalamak governs:acc
doymak causative:Ir governs:dat class:stative
doyunmak governs:ins
doyurmak governs:acc
döğmek governs:acc
dökmek governs:acc,dat
dökülmek governs:dat class:stative
döllemek governs:acc rare
dölletmek governs:acc
dönmek governs:dat,abl
döndürmek governs:acc,dat
döndürtmek governs:acc
dönüşmek governs:dat class:effect
dönüştürmek governs:acc,dat
dönüştürtmek governs:acc
döşemek governs:acc
döşetmek governs:acc
dövmek governs:acc
dövdürmek governs:acc
dövünmek governs:none
dövüşmek governs:ins
dövüştürmek governs:acc
dramatikleşmek governs:none class:stative
dramatikleştirmek governs:acc
dumanlamak governs:acc rare
dumanlanmak governs:none class:stative
dumanlaşmak governs:none class:stative
dumanlatmak governs:acc
durmak aorist:Ir governs:none class:effect
durağanlaşmak governs:none class:stative
duraklamak governs:none class:stative
duraklatmak governs:acc
duraksamak governs:none
duraksatmak governs:acc
durdurmak governs:acc
durdurtmak governs:acc
durgunlaşmak governs:none class:stative
durgunlaştırmak governs:acc
durulmak governs:none class:stative
durulamak governs:acc
durulaştırmak governs:acc
durultmak governs:acc
duymak causative:Ir governs:acc,abl
duyarlaştırmak governs:acc
duyarlılaşmak governs:dat class:stative
duyarlılaştırmak governs:acc
duyarsızlaşmak governs:dat class:stative
duyarsızlaştırmak governs:acc
duygulamak governs:acc rare
duygulanmak governs:none class:stative
duygulandırmak governs:acc
duygusallaşmak governs:none class:stative
duygusallaştırmak governs:acc
duygusuzlaşmak governs:none class:stative
duyumlamak governs:acc rare
duyumsamak governs:acc
duyumsatmak governs:acc
duyurmak governs:acc,dat
duyurtmak governs:acc
düdüklemek governs:acc
düğmelemek governs:acc rare
düğmeletmek governs:acc
düğümlemek governs:acc rare
düğümlenmek governs:none class:stative
düğümletmek governs:acc
dümdüzlemek governs:acc rare
dünyevileştirmek governs:acc
dürmek governs:acc
dürbünlemek governs:acc rare
dürtmek governs:acc
dürtüklemek governs:acc rare
dürümlemek governs:acc rare
düşmek causative:Ir governs:abl,dat class:effect
düşeyazmak aorist:Ar governs:none
düşkünleşmek governs:none class:stative
düşlemek governs:acc
düşletmek governs:acc
düşmanlaşmak governs:none class:stative
düşmanlaştırmak governs:acc
düşünmek governs:acc,none
düşünceleştirmek governs:acc
düşündürmek governs:acc
düşünselleşmek governs:none class:stative
düşürmek governs:acc,dat
düşürtmek governs:acc
düşürüvermek governs:acc
düşüvermek governs:none
düzmek governs:acc
düzdürmek governs:acc
düzelmek governs:none class:stative
düzeltmek governs:acc
düzeltirmek governs:acc
düzelttirmek governs:acc
düzenlemek governs:acc,dat class:arrange
düzenlenmek governs:dat
düzenletmek governs:acc
düzenlileşmek governs:none class:stative
düzenlileştirmek governs:acc
düzensizleşmek governs:none class:stative
düzgünleştirmek governs:acc
düzlemek governs:acc
düzleşmek governs:none class:stative
düzleştirmek governs:acc
düzletmek governs:acc

# e
[verb]
ebedileşmek governs:none class:stative
ebedileştirmek governs:acc
ebedîleşmek governs:none class:stative
ebelemek governs:acc rare
edebileştirmek governs:acc
edegelmek governs:acc
edinmek governs:acc class:effect
edindirmek governs:acc,abl
edindirtmek governs:acc
edivermek governs:acc
efendileşmek governs:none class:stative
efkarlanmak governs:dat
efkârlanmak governs:dat
efsaneleşmek governs:none class:stative
efsaneleştirmek governs:acc
egemenleşmek governs:none class:stative
eğmek governs:acc
eğdirmek governs:acc
eğelemek governs:acc
eğerlemek governs:acc rare
eğilmek governs:dat class:stative
eğirmek drop governs:acc
eğitmek governs:acc
eğittirmek governs:acc
eğlemek governs:acc
eğlenmek governs:ins,none
eğlendirmek governs:acc
eğleşmek governs:none class:stative rare
eğrilmek governs:none class:stative
eğriltmek governs:acc
ehlileşmek governs:none class:stative
ehlileştirmek governs:acc
ehliyetlendirmek governs:acc
ekmek governs:acc,dat rare
eklemek governs:acc,dat
eklemlemek governs:acc,dat rare
eklemlenmek governs:dat,ins
eklemlendirmek governs:acc
eklemleşmek governs:ins
eklenmek governs:dat
ekleşmek governs:dat
ekleştirmek governs:acc
ekletmek governs:acc
ekonomikleşmek governs:none class:stative
ekonomikleştirmek governs:acc
ekranlamak governs:acc rare
eksikleşmek governs:none class:stative
eksilmek governs:none class:stative
eksiltmek governs:acc
ekşimek governs:none class:stative
ekşitmek governs:acc
ektirmek governs:acc
elemek governs:acc
eleklemek governs:acc rare
elektriklenmek governs:none class:stative
elektriklendirmek governs:acc
elektronikleşmek governs:none
elektronikleştirmek governs:acc
eleştirmek governs:acc
eletmek governs:acc
elkonmak governs:dat
elkoymak aorist:Ar governs:dat
ellemek governs:acc rare
elleşmek governs:ins
elleştirmek governs:acc
elvermek governs:dat
elverişlileştirmek governs:acc
elverişsizleşmek governs:none class:stative
emmek governs:acc rare
emdirmek governs:acc
emeklemek governs:none
emeklendirmek governs:acc
emeklileştirmek governs:acc
emretmek aorist:Ar soften governs:acc,dat
emrolunmak governs:none
emzirmek governs:acc
endekslemek governs:acc,dat
endişelenmek governs:abl class:stative
endişelendirmek governs:acc
endüstrileştirmek governs:acc
engellemek governs:acc
enginleşmek governs:none class:stative
eniklemek governs:acc rare
enlemek governs:acc rare
epostalamak governs:acc,dat rare
ermek governs:none
erdirmek governs:acc,dat
erginlemek governs:acc rare
erginleşmek governs:none class:stative
erginleştirmek governs:acc
erimek governs:none class:stative
erişmek governs:dat
eriştirmek governs:acc,dat
eritmek governs:acc
erittirmek governs:acc
erkekleşmek governs:none class:stative
ertelemek governs:acc
erteletmek governs:acc
esmek governs:none rare
esaslandırmak governs:acc
esinlemek governs:acc,dat
esinlenmek governs:abl
esirgemek governs:acc,abl class:refuse
esirlemek governs:acc rare
eskimek governs:none class:stative
eskileşmek governs:none class:stative
eskitmek governs:acc
esmerleşmek governs:none class:stative
esmerleştirmek governs:acc
esnemek governs:none class:stative
esnekleştirmek governs:acc
esnetmek governs:acc
esrimek governs:none
esrikleşmek governs:none class:stative
eşelemek governs:acc
eşitlemek governs:acc,dat
eşitlenmek governs:none class:stative
eşitleşmek governs:ins class:stative
eşitletmek governs:acc
eşitsizleşmek governs:none class:stative
eşlemek governs:acc,ins rare
eşleşmek governs:ins
eşleştirmek governs:acc,ins
eştirmek governs:acc
etmek soften governs:acc class:light
etiketlemek governs:acc
etiketlendirmek governs:acc
etiketletmek governs:acc
etkenleştirmek governs:acc
etkilemek governs:acc
etkilenmek governs:abl
etkileşmek governs:none class:stative
etkiletmek governs:acc
etkinleşmek governs:none class:stative
etkinleştirmek governs:acc
etkisizleşmek governs:none class:stative
etkisizleştirmek governs:acc
etlenmek governs:none class:stative
etnikleştirmek governs:acc
ettirmek governs:acc,dat
etütlemek governs:acc rare
evcilleşmek governs:none class:stative
evcilleştirmek governs:acc
evelemek governs:acc rare
evhamlandırmak governs:acc
evirmek drop governs:acc
evirtmek governs:acc
evlenmek governs:ins
evlendirmek governs:acc,ins
evleşmek governs:none rare
evraklamak governs:acc rare
evrenselleşmek governs:none class:stative
evrenselleştirmek governs:acc
evrilmek governs:dat class:stative
evrimleştirmek governs:acc
eylemek governs:acc class:light
eylemlemek governs:acc rare
eylemlendirmek governs:acc
eylemleştirmek governs:acc
ezmek governs:acc
ezberlemek governs:acc
ezberletmek governs:acc
ezdirmek governs:acc
ezgilemek governs:acc rare
ezginleşmek governs:none class:stative
ezilmek governs:none

# f
[verb]
faizlendirmek governs:acc
fakirleşmek governs:none class:stative
fakirleştirmek governs:acc
fakslamak governs:acc,dat rare
farketmek aorist:Ar soften governs:acc
farklılaşmak governs:abl class:stative
farklılaştırmak governs:acc
farzetmek aorist:Ar soften governs:acc class:effect-passive
farzolunmak governs:none class:effect
fasletmek aorist:Ar soften governs:acc
fasonlamak governs:acc rare
faşistleşmek governs:none class:stative
faturalamak governs:acc rare
faturalandırmak governs:acc
faydalanmak governs:abl class:effect
faydalandırmak governs:acc,abl
fazlalaşmak governs:none class:stative
fazlalaştırmak governs:acc
felçlemek governs:acc rare
fenalaşmak governs:none class:stative
ferahlamak governs:none class:stative
ferahlatmak governs:acc
fermuarlamak governs:acc rare
fersizleşmek governs:none class:stative
feshedilmek governs:acc
feshetmek aorist:Ar soften governs:acc
feshettirmek governs:acc
fesholmak governs:none
fesholunmak governs:none
fethetmek aorist:Ar soften governs:acc
fethettirmek governs:acc
feyizlenmek governs:abl
fıkırdamak governs:none class:stative
fırçalamak governs:acc
fırçalatmak governs:acc
fırıldamak governs:none
fırıldatmak governs:acc
fırınlamak governs:acc
fırlamak governs:abl,dat
fırlatmak governs:acc,dat
fırlatıvermek governs:acc,dat
fırlattırmak governs:acc
fısıldamak governs:acc,dat
fısıldaşmak governs:ins
fısıldatmak governs:acc
fışkırmak governs:abl
fışkırtmak governs:acc
fiksetmek aorist:Ar soften governs:acc
filizlenmek governs:none class:stative
filizlendirmek governs:acc
filmlemek governs:acc rare
filtrelemek governs:acc rare
fingirdeşmek governs:ins
fiskelemek governs:acc
fişeklemek governs:acc rare
fişlemek governs:acc rare
fişletmek governs:acc
fitillemek governs:acc
fitlemek governs:acc rare
fiyatlamak governs:acc
fiyatlandırmak governs:acc
flamalamak governs:acc rare
flörtleşmek governs:ins
fokurdamak governs:none class:stative
fokurdatmak governs:acc
fonlamak governs:acc rare
formatlamak governs:acc rare
formüllemek governs:acc rare
formülleştirmek governs:acc
fosilleşmek governs:none class:stative
fosilleştirmek governs:acc
fosurdatmak governs:acc
fotoğraflamak governs:acc rare
fotokopilemek governs:acc rare
frenlemek governs:acc
frenletmek governs:acc
frezelemek governs:acc
fukaralaşmak governs:none class:stative

# g
[verb]
gaddarlaşmak governs:none class:stative
gagalamak governs:acc rare
gaklaklamak governs:none rare
galvanizlemek governs:acc
gamlanmak governs:none class:stative
gammazlamak governs:acc
gargaralamak governs:none rare
garipleşmek governs:none class:stative
garipsemek governs:acc
garketmek aorist:Ar soften governs:dat
garkolmak governs:none
gasbetmek aorist:Ar soften governs:acc
gasbettirmek governs:acc
gayretlenmek governs:none class:encourage
gayretlendirmek governs:acc class:encourage
gazlamak governs:acc
gazlanmak governs:none class:stative
gazlaşmak governs:none
gazlaştırmak governs:acc
gazlatmak governs:acc
gebeleşmek governs:none class:stative
gebermek governs:none class:stative
gecekondulaşmak governs:none
gecelemek governs:loc
geceletmek governs:acc
gecikmek governs:dat class:stative
geciktirmek governs:acc
geçmek causative:Ir governs:dat,abl,acc,loc class:effect
geçerlileşmek governs:none class:effect
geçerlileştirmek governs:acc
geçersizleşmek governs:none class:effect
geçersizleştirmek governs:acc
geçicileştirmek governs:acc
geçinmek governs:ins,abl
geçirmek governs:acc,dat
geçiştirmek governs:acc
geçkinleştirmek governs:acc
geğirmek governs:none
gelmek aorist:Ir governs:dat,abl
gelenekleşmek governs:none class:stative
gelenekleştirmek governs:acc
gelenekselleşmek governs:none class:stative
gelişmek governs:none class:stative
gelişkinleşmek governs:none class:stative
geliştirmek governs:acc
geliştirtmek governs:acc
gelivermek governs:dat
gençleşmek governs:none class:stative
gençleştirmek governs:acc
genelgelemek governs:acc rare
genellemek governs:acc
genelleşmek governs:none class:stative
genelleştirmek governs:acc
genişlemek governs:none class:stative
genişletmek governs:acc
genişlettirmek governs:acc
genleşmek governs:none class:stative
genleştirmek governs:acc
germek governs:acc
gerçekçileşmek governs:none class:stative
gerçekçileştirmek governs:acc
gerçeklemek governs:acc
gerçekleşmek governs:none class:effect
gerçekleştirmek governs:acc
gerdirmek governs:acc
gerekmek governs:none
gerekçelemek governs:acc rare
gerekçelendirmek governs:acc
gereksinmek governs:acc class:stative
gerektirmek governs:acc class:stative
gerginleşmek governs:none class:stative
gerginleştirmek governs:acc
gerimek governs:none
gericileşmek governs:none class:stative
gericileştirmek governs:acc
gerilmek governs:none class:stative
gerilemek governs:none class:stative
gerinmek governs:none
gerneşmek governs:none
getirmek governs:acc,dat
getirtmek governs:acc,dat
gevelemek governs:acc
gevşemek governs:none class:stative
gevşetmek governs:acc
gezmek governs:acc,none,loc
gezdirmek governs:acc
gezelemek governs:none
gezinmek governs:loc,none
gıcıklamak governs:acc rare
gıcıklanmak governs:none
gıcırdamak governs:none class:stative
gıcırdatmak governs:acc
gıdaklamak governs:none class:stative
gıdıklamak governs:acc
gıdıklanmak governs:none
gidedurmak governs:dat
gidermek governs:acc
gidiştirmek governs:acc
gidivermek governs:dat
girmek governs:dat
girişmek governs:dat
gitmek causative:Ar soften governs:dat,abl
giymek governs:acc
giydirmek governs:acc,dat
giyinmek governs:acc
giyinidirmek governs:acc
gizemleştirmek governs:acc
gizlemek governs:acc,abl
gizlenmek governs:loc
gizletmek governs:acc
globalleşmek governs:none class:stative
globalleştirmek governs:acc
gocunmak governs:abl class:stative
göbeklemek governs:acc rare
göçmek causative:Ir governs:dat,abl
göçertmek governs:acc,abl
göçürmek governs:acc,dat
gölgelemek governs:acc
gölgelenmek governs:none class:stative
gölgelendirmek governs:acc
göllenmek governs:none class:stative
gömmek governs:acc,dat
gömdürmek governs:acc
göndermek governs:acc,dat
gönderttirmek governs:acc
gönenmek governs:dat
gönendirmek governs:acc
görmek aorist:Ir governs:acc
gördürmek governs:acc
görevlenmek governs:ins
görevlendirmek governs:acc,dat
görkemlenmek governs:none class:stative
görkemleştirmek governs:acc
görselleştirmek governs:acc
görünmek governs:dat class:stative
görüntülemek governs:acc
görüntületmek governs:acc
görüşmek governs:ins,dat
görüştürmek governs:acc,ins
göstermek governs:acc,dat class:arrange
gösterivermek governs:acc
götürmek governs:acc,dat
götürtmek governs:acc
gövdelemek governs:acc rare
gövermek governs:none class:stative
göymek governs:acc rare
gözeneklenmek governs:none class:stative
gözetmek governs:acc
gözetlemek governs:acc
gözetletmek governs:acc
gözettirmek governs:acc
gözlemek governs:acc
gözlemlemek governs:acc
gözlemlendirmek governs:acc
gözlemletmek governs:acc
gözükmek governs:dat class:stative
gruplamak governs:acc class:effect-passive
gruplanmak governs:none
gruplandırmak governs:acc class:effect-passive
guruldamak governs:none class:stative
gururlanmak governs:ins class:stative
gübrelemek governs:acc
gübreletmek governs:acc
gücenmek governs:dat
gücendirmek governs:acc
gücümsemek governs:acc
güçlenmek governs:none class:stative
güçlendirmek governs:acc
güçleşmek governs:none class:stative
güçleştirmek governs:acc
güçsüzleştirmek governs:acc
güdükleşmek governs:none class:stative
güdülemek governs:acc class:encourage
güdümlemek governs:acc rare
gülmek governs:dat
güldürmek governs:acc
gülümsemek governs:dat
gülümsetmek governs:acc
gülünçleşmek governs:none class:stative
gülünçleştirmek governs:acc
gülüşmek governs:ins
gümbürdemek governs:none
gümbürdetmek governs:acc
gümlemek governs:none rare
gümrüklemek governs:acc rare
gümüşlemek governs:acc
güncellemek governs:acc
güncelleşmek governs:none class:stative
güncelleştirmek governs:acc
güncelletmek governs:acc
gündemlemek governs:acc rare
gündemleştirmek governs:acc
güneşlemek governs:acc rare
güneşlenmek governs:none class:stative
güneşlendirmek governs:acc
güneşletmek governs:acc
günlemek governs:loc rare
gürbüzleşmek governs:none class:stative
güreşmek governs:ins
güreştirmek governs:acc,ins
gürlemek governs:none class:stative
gürleşmek governs:none class:stative
gürleştirmek governs:acc
gürletmek governs:acc
gürüldetmek governs:acc
gürültülemek governs:acc rare
gütmek soften governs:acc
güttürmek governs:acc
güvenmek governs:dat class:stative
güvencelemek governs:acc rare
güvenceleştirmek governs:acc
güvenlendirmek governs:acc
güvenlikleştirmek governs:acc
güzellemek governs:acc rare
güzelleşmek governs:none class:stative
güzelleştirmek governs:acc
güzlemek governs:loc rare

# h
[verb]
haberlendirmek governs:acc
haberleşmek governs:ins
haberleştirmek governs:acc
haczetmek aorist:Ar soften governs:acc
haczettirmek governs:acc
haczolmak governs:acc
haczolunmak governs:none
hafiflemek governs:none class:stative
hafifleşmek governs:none class:stative
hafifleştirmek governs:acc
hafifletmek governs:acc
hafifsemek governs:acc
hainleşmek governs:none class:stative
hainleştirmek governs:acc
haketmek aorist:Ar soften governs:acc class:stative
hakikatleştirmek governs:acc
hakketmek aorist:Ar soften governs:acc class:stative
hakkettirmek governs:acc
haklamak governs:acc rare
haklaştırmak governs:acc
halkalamak governs:acc
halkalanmak governs:none class:stative
halkalandırmak governs:acc
halketmek aorist:Ar soften governs:acc
halledilmek governs:acc
halleşmek governs:ins
halletmek aorist:Ar soften governs:acc
hallettirmek governs:acc
hallolmak governs:none
hallolunmak governs:none
halsizleşmek governs:none class:stative
halsizleştirmek governs:acc
hamaratlaşmak governs:none class:stative
hamdetmek aorist:Ar soften governs:dat
hamlamak governs:none class:stative
hamlaşmak governs:none class:stative
hamletmek aorist:Ar soften governs:acc,dat
hamurlamak governs:acc rare
hançerlemek governs:acc rare
hançerletmek governs:acc
hapsetmek aorist:Ar soften governs:acc,dat class:penalise
hapsettirmek governs:acc
hapsolmak governs:none
hapsolunmak governs:none
hapşırmak governs:none
haraplaşmak governs:none class:stative
haraplaştırmak governs:acc
hararetlenmek governs:none class:stative
hararetlendirmek governs:acc
harcamak governs:acc,dat
harcatmak governs:acc
harçlamak governs:acc rare
harekelemek governs:acc
harekelendirmek governs:acc
hareketlenmek governs:none class:stative
hareketlendirmek governs:acc
hareketsizleşmek governs:none class:stative
hareketsizleştirmek governs:acc
harflemek governs:acc rare
haritalamak governs:acc rare
haritalandırmak governs:acc
harlamak governs:acc
harlanmak governs:none class:stative
harlatmak governs:acc
harmanlamak governs:acc
harmanlatmak governs:acc
hasatlamak governs:acc rare
hasretmek aorist:Ar soften governs:acc,dat
hasretlenmek governs:dat
hasrettirmek governs:acc,dat
hasrolunmak governs:none
hassaslaşmak governs:none class:stative
hassaslaştırmak governs:acc
hastalanmak governs:none class:stative
hastalandırmak governs:acc
hastalıklanmak governs:none class:stative
haşarılaşmak governs:none class:stative
haşinleşmek governs:none class:stative
haşlamak governs:acc
haşlatmak governs:acc
hatıllamak governs:acc
hatırlamak governs:acc class:declare
hatırlatmak governs:acc,dat class:declare
hatırlattırmak governs:acc
hatmetmek aorist:Ar soften governs:acc
hatmettirmek governs:acc
havalamak governs:acc rare
havalanmak governs:none class:stative
havalandırmak governs:acc
havalatmak governs:acc
havalemek governs:acc,dat rare
havanlamak governs:acc rare
havlamak governs:none
havlulamak governs:acc rare
hayıflanmak governs:dat
haykırmak governs:dat
hayranlaşmak governs:dat
hayvanlaşmak governs:none class:stative
hayvanlaştırmak governs:acc
hazfetmek aorist:Ar soften governs:acc
hazfolunmak governs:none
hazırlamak governs:acc,dat
hazırlanmak governs:dat
hazırlatmak governs:acc
hazırlattırmak governs:acc
hazmetmek aorist:Ar soften governs:acc
hazmettirmek governs:acc
hazzetmek aorist:Ar soften governs:abl class:stative
hazzettirmek governs:acc
hecelemek governs:acc rare
heceletmek governs:acc
hedeflemek governs:acc class:encourage
hedeflendirmek governs:acc
hediyelemek governs:acc,dat rare
hediyelendirmek governs:acc
helallemek governs:ins rare
helalleşmek governs:ins
helâlleşmek governs:ins
helmelenmek governs:none class:stative
hendeklemek governs:acc rare
hesaplamak governs:acc
hesaplaşmak governs:ins
hesaplaştırmak governs:acc,ins
hesaplatmak governs:acc
heveslenmek governs:dat
heveslendirmek governs:acc,dat class:encourage
heybetlenmek governs:none class:stative
heyecanlanmak governs:none class:stative
heyecanlandırmak governs:acc
hıçkırmak governs:none
hıçkırtmak governs:acc
hıfzetmek aorist:Ar soften governs:acc
hıfzettirmek governs:acc
hınçlanmak governs:dat
hırçınlaşmak governs:none class:stative
hırıldamak governs:none
hıristiyanlaşmak governs:none class:stative
hırlamak governs:dat
hırlanmak governs:dat
hırlaşmak governs:ins
hırpalamak governs:acc
hırpalatmak governs:acc
hırslanmak governs:none class:stative
hırslandırmak governs:acc
hışırdamak governs:none
hışırdatmak governs:acc
hızlamak governs:acc
hızlanmak governs:none class:stative
hızlandırmak governs:acc
hızlaşmak governs:none class:stative
hicvetmek aorist:Ar soften governs:acc
hiçlemek governs:acc
hiçleşmek governs:none class:stative
hiçleştirmek governs:acc
hiçsemek governs:acc
hiddetlenmek governs:none class:stative
hiddetlendirmek governs:acc
hikayelemek governs:acc
hikâyelemek governs:acc
hilelemek governs:acc rare
hislenmek governs:none class:stative
hisselendirmek governs:acc
hissetmek aorist:Ar soften governs:acc
hissettirmek governs:acc,dat
hissolmak governs:none
hissolunmak governs:none
hizalamak governs:acc
hizalatmak governs:acc
holdingleşmek governs:none
homojenleşmek governs:none class:stative
homojenleştirmek governs:acc
homurdanmak governs:none
hoplamak governs:none
hoplatmak governs:acc
horozlanmak governs:none class:stative
hortlamak governs:none class:stative
hortlatmak governs:acc
hortumlamak governs:acc
hoşgörmek governs:acc class:permit
hoşkalmak governs:none
hoşlanmak governs:abl class:stative
hoşnutlaştırmak governs:acc
höpürdetmek governs:acc
hörpürdemek governs:none
hörpürdetmek governs:acc
hristiyanlaşmak governs:none
hristiyanlaştırmak governs:acc
hurdalamak governs:acc rare
huylanmak governs:abl
huylandırmak governs:acc
hükmetmek aorist:Ar soften governs:dat
hükmettirmek governs:acc
hükmolunmak governs:dat class:penalise
hükümlenmek governs:none class:effect
hükümlendirmek governs:acc,dat
hükümsüzleşmek governs:none class:effect
hüzünlenmek governs:none class:stative
hüzünlendirmek governs:acc

# ı
[verb]
ıhmak governs:none
ıhlamak governs:none rare
ıkınmak governs:none
ıklamak governs:none rare
ılımak governs:none class:stative
ılıklamak governs:none class:stative
ılıklaşmak governs:none class:stative
ılıklaştırmak governs:acc
ılımanlaşmak governs:none class:stative
ılımlandırmak governs:acc
ılımlaştırmak governs:acc
ılımlılaşmak governs:none class:stative
ılınmak governs:none class:stative
ılındırmak governs:acc
ılıştırmak governs:acc
ılıtmak governs:acc
ıngıldamak governs:none
ıraklamak governs:none class:stative
ıraklaşmak governs:none class:stative
ıraksamak governs:acc
ıralamak governs:acc rare
ırgalamak governs:acc
ırkçılaşmak governs:none class:stative
ısılamak governs:acc rare
ısınmak governs:dat class:stative
ısındırmak governs:acc,dat
ısırmak governs:acc
ısırtmak governs:acc
ısıtmak governs:acc
ısıttırmak governs:acc
ıskalamak governs:acc rare
ıskartalamak governs:acc rare
ıskartalaşmak governs:none
ıslamak governs:acc
ıslaklaşmak governs:none
ıslanmak governs:none class:stative
ıslatmak governs:acc
ıslattırmak governs:acc
ısmarlamak governs:acc,dat
ıssızlaşmak governs:none class:stative
ışımak governs:none class:stative
ışıklanmak governs:none class:stative
ışıklandırmak governs:acc
ışıldamak governs:none class:stative
ışıldatmak governs:acc
ışınlamak governs:acc rare
ışıtmak governs:acc
ıvedilemek governs:acc rare

# i
[verb]
içmek causative:Ir governs:acc rare
içermek governs:acc class:effect
içeriklendirmek governs:acc
içerlemek governs:dat rare
içirmek governs:acc,dat
içlenmek governs:dat class:stative
içlendirmek governs:acc
içselleşmek governs:none class:stative
içselleştirmek governs:acc
içtenleşmek governs:none class:stative
içtenleştirmek governs:acc
idealleşmek governs:none class:stative
idealleştirmek governs:acc
ideolojikleşmek governs:none
iğdişlemek governs:acc rare
iğfalmak governs:acc
iğnelemek governs:acc,dat
iğnelenmek governs:none
iğneleştirmek governs:acc
iğrenmek governs:abl class:stative
iğrendirmek governs:acc
ihbarlamak governs:acc,dat rare
ihtilaflaşmak governs:ins
ihtisaslaşmak governs:loc
ihtisaslaştırmak governs:acc
ihtiyarlamak governs:none class:stative
ihtiyarlaşmak governs:none class:stative
ihtiyarlatmak governs:acc
ikilemek governs:acc rare
ikileşmek governs:none class:stative
ikileştirmek governs:acc
ikiletmek governs:acc
ikincilleşmek governs:none class:stative
ikincilleştirmek governs:acc
ikirciklenmek governs:none class:stative
ilaçlamak governs:acc
ilaçlatmak governs:acc
ilahlaştırmak governs:acc
ilenmek governs:dat
ilerlemek governs:none class:stative
ilerletmek governs:acc
iletmek governs:acc,dat
iletişmek governs:ins
iletiştirmek governs:acc,dat
ilettirmek governs:acc
ilgilenmek governs:ins
ilgilendirmek governs:acc class:stative
ilginçleşmek governs:none class:stative
ilgisizleşmek governs:none class:stative
iliklemek governs:acc rare
ilikletmek governs:acc
ilinmek governs:dat rare
ilintilemek governs:acc,ins rare
ilintilendirmek governs:acc,ins
ilişmek governs:dat
ilişiklendirmek governs:acc
ilişikleşmek governs:none class:stative
ilişkilenmek governs:ins
ilişkilendirmek governs:acc,ins class:effect-passive
iliştirmek governs:acc,dat
iliştirtmek governs:acc
ilkelemek governs:acc rare
ilkeleştirmek governs:acc
ilkelleşmek governs:none class:stative
ilkelleştirmek governs:acc
ilmeklemek governs:acc rare
ilmiklemek governs:acc rare
imalmak governs:acc
imalatmak governs:acc
imgelemek governs:acc rare
imgeleştirmek governs:acc
imkansızlaştırmak governs:acc
imkânsızlaştırmak governs:acc
imlemek governs:acc
imrenmek governs:dat
imrendirmek governs:acc
imzalamak governs:acc
imzalatmak governs:acc
imzalattırmak governs:acc
inmek governs:dat,abl
inanmak governs:dat class:stative
inancalamak governs:acc rare
inandırmak governs:acc,dat
inatlaşmak governs:ins
incelmek governs:none class:stative
incelemek governs:acc
inceletmek governs:acc
inceltmek governs:acc
incelttirmek governs:acc
incinmek governs:abl class:stative
incitmek governs:acc
indekslemek governs:acc
indirmek governs:acc,dat
indirgemek governs:acc,dat
indirtmek governs:acc
ineklemek governs:acc rare
inildemek governs:none
inlemek governs:none
inletmek governs:acc
insancıllaşmak governs:none class:stative
insancıllaştırmak governs:acc
insanileşmek governs:none class:stative
insanileştirmek governs:acc
insanlaşmak governs:none class:stative
insanlaştırmak governs:acc
iplemek governs:acc rare
ipoteklemek governs:acc rare
irdelemek governs:acc
irdeletmek governs:acc
iridlemek governs:none class:stative
irileşmek governs:none class:stative
irileştirmek governs:acc
iriltmek governs:acc
irinlenmek governs:none class:stative
irkilmek governs:abl class:stative
irkiltmek governs:acc
ironikleşmek governs:none class:stative
isimlenmek governs:none class:effect
isimlendirmek governs:acc class:effect-passive
iskeletleşmek governs:none
iskeletleştirmek governs:acc
islamileşmek governs:none
islamlaşmak governs:none
islamlaştırmak governs:acc
islâmlaştırmak governs:acc
islemek governs:acc
ismarlamak governs:acc rare
ispatlamak governs:acc
ispatlatmak governs:acc
ispiyonlamak governs:acc rare
ispiyonlatmak governs:acc
istemek governs:acc class:stative
isteklenmek governs:dat
isteklendirmek governs:acc class:encourage
isteksizleşmek governs:none
istetmek governs:acc,dat
istiflemek governs:acc
istifletmek governs:acc
istikrarlandırmak governs:acc
istikrarlaştırmak governs:acc
istikrarsızlaşmak governs:none class:stative
istikrarsızlaştırmak governs:acc
işaretlemek governs:acc
işaretlendirmek governs:acc
işaretletmek governs:acc
işbirlikçileşmek governs:none
işçilemek governs:acc rare
işçileşmek governs:none
işemek governs:none
işetmek governs:acc
işgalmak governs:acc
işitmek governs:acc,abl
işitsemek governs:acc
işittirmek governs:acc,dat
işkillenmek governs:abl
işkillendirmek governs:acc
işlemek governs:acc
işlemlemek governs:acc rare
işlemlendirmek governs:acc
işletmek governs:acc
işletmeleştirmek governs:acc
işlettirmek governs:acc
işlevlendirmek governs:acc
işlevselleşmek governs:none class:stative
işlevselleştirmek governs:acc
işlevsizleşmek governs:none class:stative
işlevsizleştirmek governs:acc
işsizleşmek governs:none class:stative
iştahlanmak governs:none class:stative
iştahlandırmak governs:acc
itmek governs:acc
iteklemek governs:acc
itelemek governs:acc
itibarsızlaşmak governs:none class:stative
itibarsızlaştırmak governs:acc
itişmek governs:ins
ittirmek governs:acc
ivdirmek governs:acc
ivedilemek governs:acc rare
ivedilenmek governs:none class:stative
ivedileşmek governs:none class:stative
ivedileştirmek governs:acc
ivmelemek governs:acc rare
ivmelendirmek governs:acc
iyilemek governs:acc rare
iyileşmek governs:none class:stative
iyileştirmek governs:acc
iyileştirtmek governs:acc
iyimserleşmek governs:none
iyonlanmak governs:none class:stative
iyonlaşmak governs:none class:stative
iyonlaştırmak governs:acc
iyotlamak governs:acc rare
izafeleştirmek governs:acc
izlemek governs:acc
izletmek governs:acc,dat
izlettirmek governs:acc

# j
[verb]
jakobenleşmek governs:none class:stative
jelatinlemek governs:acc
jiletlemek governs:acc rare
jölelemek governs:acc rare
jöleleşmek governs:none class:stative
jurnallemek governs:acc rare

# k
[verb]
kabaklaşmak governs:none class:stative
kabalamak governs:acc rare
kabalaşmak governs:none class:stative
kabalaştırmak governs:acc
kabarmak governs:none class:stative
kabartmak governs:acc
kabarttırmak governs:acc
kabuklamak governs:acc rare
kabuklanmak governs:none class:stative
kabuklaşmak governs:none class:stative
kabullenmek governs:acc
kaburgalamak governs:acc rare
kabzetmek aorist:Ar soften governs:acc
kabzolunmak governs:none
kaçmak causative:Ir governs:dat,abl
kaçaklamak governs:acc rare
kaçınmak governs:abl class:avoid
kaçındırmak governs:acc,abl
kaçırmak governs:acc,abl
kaçırtmak governs:acc,abl
kaçışmak governs:none
kaçıvermek governs:abl
kademelendirmek governs:acc,dat class:arrange
kadınlaşmak governs:none class:stative
kadifeleşmek governs:none class:stative
kadrolamak governs:acc rare
kadrolaşmak governs:none class:stative
kadrolaştırmak governs:acc
kafeinlemek governs:acc rare
kafeslemek governs:acc
kafiyelendirmek governs:acc
kağıtlamak governs:acc
kağşamak governs:none
kağşatmak governs:acc
kahırlanmak governs:none class:stative
kahpeleşmek governs:none class:stative
kahretmek aorist:Ar soften governs:acc
kahrettirmek governs:acc
kahrolmak governs:none class:stative
kakmak governs:acc rare
kakalamak governs:acc
kakışmak governs:ins
kakışlamak governs:acc rare
kaktırmak governs:acc
kalmak aorist:Ir governs:loc,dat,abl class:stative
kalabalıklaşmak governs:none class:stative
kalafatlamak governs:acc rare
kalakalmak governs:none
kalaylamak governs:acc rare
kalaylanmak governs:none
kalaylatmak governs:acc
kalburlamak governs:acc rare
kaldırmak governs:acc,abl
kaldırıvermek governs:acc
kaldırtmak governs:acc
kalemlemek governs:acc rare
kalıcılaşmak governs:none class:stative
kalıcılaştırmak governs:acc
kalınlaşmak governs:none class:stative
kalınlaştırmak governs:acc
kalıplamak governs:acc rare
kalıplaşmak governs:none class:stative
kalıplaştırmak governs:acc
kalıtsallaşmak governs:none class:stative
kalıvermek governs:dat
kalifiyeleşmek governs:none class:stative
kalkmak governs:abl class:effect
kalkerleşmek governs:none class:stative
kalkınmak governs:none class:stative
kalkındırmak governs:acc
kalkışmak governs:none class:stative
kalkıştırmak governs:acc
kalktırmak governs:acc
kalleşleşmek governs:none class:stative
kamaşmak governs:none class:stative
kamaştırmak governs:acc
kamburlaşmak governs:none class:stative
kamçılamak governs:acc rare
kamplaşmak governs:none class:stative
kamulamak governs:acc rare
kamulaşmak governs:none
kamulaştırmak governs:acc
kamusallaştırmak governs:acc
kanmak governs:dat rare
kanamak governs:none class:stative
kanallamak governs:acc rare
kanallaşmak governs:none class:stative
kanatmak governs:acc
kanatlanmak governs:none
kanatlandırmak governs:acc
kandırmak governs:acc,dat
kandırtmak governs:acc
kanıksamak governs:acc
kanıksanmak governs:none class:stative
kanıksatmak governs:acc
kanırtmak governs:acc
kanıtlamak governs:acc
kanıtlatmak governs:acc
kanıtsamak governs:acc
kanlanmak governs:none class:stative
kansızlaşmak governs:none class:stative
kantarlamak governs:acc
kanunlaşmak governs:none class:effect
kanunlaştırmak governs:acc
kapmak governs:acc rare
kapamak governs:acc
kapaklamak governs:acc rare
kapaklandırmak governs:acc
kapanmak governs:none
kapatmak governs:acc,abl
kapattırmak governs:acc
kapılmak governs:dat
kapılanmak governs:dat
kapışmak governs:acc,ins
kapıştırmak governs:acc
kapitalistleşmek governs:none class:stative
kapitalleştirmek governs:acc
kaplamak governs:acc
kaplatmak governs:acc
kapsamak governs:acc class:effect
kapsatmak governs:acc
kapsüllemek governs:acc rare
kaptırmak governs:acc,dat
karamak governs:acc rare
karaktersizleşmek governs:none class:stative
karalamak governs:acc
karalanmak governs:none rare
karalatmak governs:acc
karamsarlaşmak governs:none class:stative
karamsarlaştırmak governs:acc
karanlıklaşmak governs:none class:stative
kararlaşmak governs:none class:stative rare
kararlaştırmak governs:acc class:agree
kararlılaşmak governs:none class:stative
kararsızlaşmak governs:none class:stative
karartmak governs:acc
karartılaşmak governs:none class:stative
karbonatlaşmak governs:none
karbonatlaştırmak governs:acc
karbonlamak governs:acc rare
karbonlanmak governs:none
karbonlaşmak governs:none
karbonsuzlaştırmak governs:acc
kardeşleşmek governs:ins
kardeşleştirmek governs:acc
kargılamak governs:acc rare
karıncalanmak governs:none class:stative
karıncalandırmak governs:acc
karışmak governs:dat class:stative
karıştırmak governs:acc
karıştırtmak governs:acc
karikatürleşmek governs:none class:stative
karikatürleştirmek governs:acc
kariyerleşmek governs:none class:stative
karlanmak governs:none class:stative
karlaştırmak governs:acc
karmalamak governs:acc rare
karmalaştırmak governs:acc
karmaşıklaşmak governs:none class:stative
karmaşıklaştırmak governs:acc
karnelemek governs:acc rare
karşıgelmek governs:dat
karşıkoymak aorist:Ar governs:dat
karşılamak governs:acc,dat class:arrange
karşılaşmak governs:ins
karşılaştırmak governs:acc,ins
karşılattırmak governs:acc
karşıtlamak governs:acc rare
karşıtlaştırmak governs:acc
kartelleşmek governs:none
kartlamak governs:acc rare
kartlaşmak governs:none class:stative
kartonlamak governs:acc
karzetmek aorist:Ar soften governs:acc
kasmak governs:acc rare
kasdetmek aorist:Ar soften governs:acc
kasılmak governs:none class:stative
kaslanmak governs:none class:stative
kaslaşmak governs:none class:stative
kastetmek aorist:Ar soften governs:acc
kastettirmek governs:acc
kasvetlenmek governs:none class:stative
kaşağılamak governs:acc rare
kaşarlamak governs:acc
kaşelemek governs:acc rare
kaşeletmek governs:acc
kaşımak governs:acc
kaşıklamak governs:acc rare
kaşınmak governs:none
katmak governs:acc,dat
kataloglamak governs:acc rare
kategorilemek governs:acc rare
kategorilendirmek governs:acc
katetmek aorist:Ar soften governs:acc
katettirmek governs:acc
katılmak governs:dat
katılaşmak governs:none class:stative
katılaştırmak governs:acc
katıştırmak governs:acc,dat
katlamak governs:acc
katlanmak governs:dat
katlandırmak governs:acc
katlatmak governs:acc
katletmek aorist:Ar soften governs:acc
katlettirmek governs:acc
katlolunmak governs:none
katmanlamak governs:acc rare
katmanlaşmak governs:none class:stative
katmerlemek governs:acc rare
katmerlenmek governs:none class:stative
katmerleşmek governs:none class:stative
katranlamak governs:acc
katsayılamak governs:acc rare
kavanozlamak governs:acc rare
kavileşmek governs:none class:stative
kavileştirmek governs:acc
kavilleşmek governs:ins class:agree
kavlamak governs:acc rare
kavlatmak governs:acc
kavramak governs:acc
kavramlaştırmak governs:acc
kavramsallaştırmak governs:acc
kavratmak governs:acc,dat
kavruklaşmak governs:none class:stative
kavrulmak governs:none class:stative
kavşaklamak governs:acc rare
kavurmak drop governs:acc
kavurtmak governs:acc
kavuşmak governs:dat
kavuşturmak governs:acc,dat
kaymak governs:dat class:stative
kayalamak governs:acc rare
kaybetmek aorist:Ar soften governs:acc class:effect
kaybettirmek governs:acc,dat
kaybolmak governs:none class:effect
kaydetmek aorist:Ar soften governs:acc,dat
kaydettirmek governs:acc
kaydırmak governs:acc,dat
kaydırtmak governs:acc
kaydolmak governs:dat
kaydolunmak governs:none class:effect
kayganlaşmak governs:none class:stative
kayganlaştırmak governs:acc
kaygılanmak governs:abl class:stative
kaygılandırmak governs:acc
kayırmak drop governs:acc
kayıtlamak governs:acc
kayıtlandırmak governs:acc
kaynamak governs:none class:stative
kaynaklamak governs:acc
kaynaklanmak governs:abl class:stative
kaynaklandırmak governs:acc
kaynaşmak governs:ins class:stative
kaynaştırmak governs:acc,ins
kaynatmak governs:acc
kaynattırmak governs:acc
kaypaklaşmak governs:none class:stative
kayşatmak governs:acc
kaytarmak governs:abl
kazmak governs:acc rare
kazanmak governs:acc class:effect
kazandırmak governs:acc,dat
kazdırmak governs:acc
kazımak governs:acc,abl
kazıklamak governs:acc rare
kazıklaşmak governs:none class:stative
kazıklatmak governs:acc
kazıtmak governs:acc
kâğıtlamak governs:acc rare
kârlamak governs:acc rare
kârlılaştırmak governs:acc
kebaplamak governs:acc rare
keçelemek governs:acc
keçelenmek governs:none class:stative
keçeleşmek governs:none class:stative
kederlenmek governs:none class:stative
kefenlemek governs:acc rare
kefenletmek governs:acc
kefillemek governs:acc rare
kekelemek governs:none
kekreleşmek governs:none class:stative
kelebekleşmek governs:none class:stative
kelepçelemek governs:acc rare
kelepçeletmek governs:acc
kelleşmek governs:none class:stative
kemendlemek governs:acc rare
kemerlemek governs:acc rare
kemikleşmek governs:none class:stative
kemikleştirmek governs:acc
kemirmek governs:acc
kemirtmek governs:acc
kenarlamak governs:acc rare
kenarlaştırmak governs:acc
kendirlemek governs:acc rare
kenetlemek governs:acc
kenetlenmek governs:none
kenetletmek governs:acc
kentleşmek governs:none class:stative
kentleştirmek governs:acc
kentlileşmek governs:none class:stative
kentselleştirmek governs:acc
kepçelemek governs:acc rare
kepeklenmek governs:none class:stative
kepenklemek governs:acc rare
keratinleşmek governs:none class:stative
kerestelemek governs:acc rare
kerpiçleşmek governs:none class:stative
kertmek governs:acc
kertiklemek governs:acc rare
kesmek governs:acc
kesatlaşmak governs:none class:stative
kesbetmek aorist:Ar soften governs:acc
keseklemek governs:acc rare
keselemek governs:acc rare
keseletmek governs:acc
keserlemek governs:acc rare
kesifleşmek governs:none class:stative
kesilmek governs:none class:effect
kesinmek governs:none rare
kesinleşmek governs:none class:effect
kesinleştirmek governs:acc
kesişmek governs:ins
kesivermek governs:acc
keskinleşmek governs:none class:stative
keskinleştirmek governs:acc
kestirmek governs:acc
keşfetmek aorist:Ar soften governs:acc
keşfettirmek governs:acc
keşfolunmak governs:none
keyfetmek aorist:Ar soften governs:none
keyiflenmek governs:none class:stative
keyiflendirmek governs:acc
kıkırdamak governs:none
kıkırdatmak governs:acc
kılmak governs:acc class:light
kılavuzlamak governs:acc rare
kılcallaştırmak governs:acc
kılçıklanmak governs:none class:stative
kıldırmak governs:acc
kılıçlamak governs:acc rare
kılıflamak governs:acc rare
kıllanmak governs:none class:stative
kımıldamak governs:none class:stative
kımıldanmak governs:none
kımıldatmak governs:acc
kınamak governs:acc class:declare
kınalamak governs:acc rare
kınatmak governs:acc
kıpırdamak governs:none class:stative
kıpırdanmak governs:none class:stative
kıpırdatmak governs:acc
kıpraşmak governs:none
kıpraştırmak governs:acc
kırmak governs:acc
kıraçlaşmak governs:none class:stative
kıraçlaştırmak governs:acc
kırağılamak governs:acc rare
kırbaçlamak governs:acc
kırçıllaşmak governs:none class:stative
kırdırmak governs:acc
kırgınlaşmak governs:none class:stative
kırıklaşmak governs:none class:stative
kırılmak governs:dat class:stative
kırınmak governs:none rare
kırışmak governs:none class:stative
kırıştırmak governs:ins
kırıtmak governs:none
kırkmak governs:acc rare
kırkılmak governs:acc
kırktırmak governs:acc
kırlaşmak governs:none class:stative
kırmızılaşmak governs:none class:stative
kırmızılaştırmak governs:acc
kırpmak governs:acc,abl
kırpışmak governs:none class:stative
kırpıştırmak governs:acc
kırptırmak governs:acc
kırtıklamak governs:acc rare
kısmak governs:acc rare
kısalmak governs:none class:stative
kısaltmak governs:acc
kısalttırmak governs:acc
kısılmak governs:none class:stative
kısırlaşmak governs:none class:stative
kısırlaştırmak governs:acc
kısıtlamak governs:acc
kısıtlandırmak governs:acc
kısıtlaştırmak governs:acc
kıskaçlamak governs:acc rare
kıskanmak governs:acc
kıskandırmak governs:acc
kısmileşmek governs:none class:stative
kıstırmak governs:acc
kıstırıvermek governs:acc
kışkırtmak governs:acc,dat
kışlamak governs:none rare
kışlatmak governs:acc
kıtırdamak governs:none class:stative
kıtırdatmak governs:acc
kıtlaşmak governs:none class:stative
kıvamlanmak governs:none class:stative
kıvamlandırmak governs:acc
kıvamlaşmak governs:none class:stative
kıvamlaştırmak governs:acc
kıvanmak governs:ins class:stative
kıvılcımlamak governs:acc rare
kıvılcımlanmak governs:none class:stative
kıvırmak drop governs:acc
kıvırcıklaşmak governs:none class:stative
kıvırtmak governs:acc
kıvraklaşmak governs:none class:stative
kıvranmak governs:none class:stative
kıvrılmak governs:none class:stative
kıvrımlanmak governs:none class:stative
kıymak governs:dat
kıyaslamak governs:acc,ins
kıyaslatmak governs:acc
kıydırmak governs:acc,dat
kıyılmak governs:dat
kıymetlenmek governs:none class:stative
kıymetlendirmek governs:acc
kıymetsizleşmek governs:none class:stative
kızmak governs:dat
kızaklamak governs:acc rare
kızarmak governs:dat class:stative
kızartmak governs:acc
kızarttırmak governs:acc
kızdırmak governs:acc
kızıllaşmak governs:none class:stative
kızışmak governs:none class:stative
kızıştırmak governs:acc
kibarlaşmak governs:none class:stative
kibarlaştırmak governs:acc
kibirlenmek governs:none class:stative
kilitlemek governs:acc,dat
kilitlenmek governs:dat class:stative
kilitlendirmek governs:acc
kilitletmek governs:acc
kimliklendirmek governs:acc
kimliksizleşmek governs:none class:stative
kimliksizleştirmek governs:acc
kimyasallaşmak governs:none class:stative
kinlenmek governs:dat
kinlendirmek governs:acc
kiralamak governs:acc,abl
kiralatmak governs:acc
kireçlemek governs:acc rare
kireçlenmek governs:none class:stative
kireçlendirmek governs:acc
kireçleşmek governs:none class:stative
kirişlemek governs:acc
kirlenmek governs:none class:stative
kirletmek governs:acc
kirlettirmek governs:acc
kistleşmek governs:none class:stative
kişileşmek governs:none class:stative
kişileştirmek governs:acc
kişiliksizleşmek governs:none class:stative
kişiselleşmek governs:none class:stative
kişiselleştirmek governs:acc
kişnemek governs:none
kişnetmek governs:acc
kitaplamak governs:acc rare
kitaplaştırmak governs:acc
kitlemek governs:acc rare
kitleleşmek governs:none class:stative
kitleleştirmek governs:acc
kitleselleşmek governs:none class:stative
kitleselleştirmek governs:acc
kitletmek governs:acc
klasikleşmek governs:none class:stative
klasikleştirmek governs:acc
klasörlemek governs:acc rare
klişeleşmek governs:none class:stative
klişeleştirmek governs:acc
klonlamak governs:acc rare
klorlamak governs:acc rare
klorlanmak governs:none class:stative
kocamak governs:none class:stative rare
kocalamak governs:none class:stative
kocalaşmak governs:none class:stative
kocamanlaşmak governs:none class:stative
koçanlamak governs:acc rare
kodlamak governs:acc
kodlatmak governs:acc
koflaşmak governs:none class:stative
kokmak causative:It governs:none class:stative
koklamak governs:acc
koklaşmak governs:ins
koklaştırmak governs:acc
koklatmak governs:acc
kokuşmak governs:none class:stative
kokutmak governs:acc
kolalamak governs:acc rare
kolalatmak governs:acc
kolaylaşmak governs:none class:stative
kolaylaştırmak governs:acc class:encourage
kolaylatmak governs:acc
kolilemek governs:acc rare
kollamak governs:acc
kollatmak governs:acc
kolonileşmek governs:none class:stative
kolonileştirmek governs:acc
kolonyalamak governs:acc
koltuklamak governs:acc rare
koltuklandırmak governs:acc
kombinlemek governs:acc rare
komikleşmek governs:none class:stative
komutalamak governs:acc rare
komünistleşmek governs:none class:stative
konmak governs:dat
konaklamak governs:loc
konaklanmak governs:loc
konaklaşmak governs:none
kondurmak governs:acc
konkretleşmek governs:none class:stative
konservelemek governs:acc
kontratlamak governs:acc rare
konulamak governs:acc
konulaştırmak governs:acc
konumlanmak governs:dat
konumlandırmak governs:acc,loc
konuşmak governs:ins,dat,acc
konuşlanmak governs:loc
konuşlandırmak governs:acc,loc
konuşturmak governs:acc
kooperatifleşmek governs:none
kopmak causative:Ar governs:abl class:stative
koparmak governs:acc,abl
kopartmak governs:acc
kopçalamak governs:acc rare
kopyalamak governs:acc
kopyalaştırmak governs:acc
kopyalatmak governs:acc
kordonlamak governs:acc rare
korkmak causative:It governs:abl class:stative
korkaklaşmak governs:none class:stative
korkunçlaşmak governs:none class:stative
korkusuzlaşmak governs:none class:stative
korkutmak governs:acc
korlaşmak governs:none class:stative
korumak governs:acc,abl
korunmak governs:abl
koşmak governs:dat,abl
koşlamak governs:acc rare
koşturmak governs:acc,dat,none
koşullamak governs:acc rare
koşullanmak governs:dat
koşullandırmak governs:acc
koşulsuzlaştırmak governs:acc
koşuşmak governs:none
koşuşturmak governs:none
kotarmak governs:acc
kotartmak governs:acc
kovmak governs:acc
kovalamak governs:acc
kovalatmak governs:acc
kovdurmak governs:acc
kovuşturmak governs:acc
kovuşturtmak governs:acc
koymak governs:acc,dat
koydurmak governs:acc
koyulmak governs:dat class:stative
koyulamak governs:acc rare
koyulaşmak governs:none class:stative
koyulaştırmak governs:acc
koyultlaştırmak governs:acc
koyuvermek governs:acc
koyvermek governs:acc
kökenlenmek governs:abl class:stative
köklemek governs:acc
köklenmek governs:none class:stative
kökleşmek governs:none class:stative
kökleştirmek governs:acc
köleleşmek governs:none class:stative
köleleştirmek governs:acc
kömürlemek governs:acc rare
kömürleşmek governs:none class:stative
kömürleştirmek governs:acc
köpeklemek governs:acc rare
köprülemek governs:acc rare
köpürmek governs:none class:stative
köpürtmek governs:acc
körelmek governs:none class:stative
köreltmek governs:acc
körleşmek governs:none class:stative
körleştirmek governs:acc
körletmek governs:acc
körpeleşmek governs:none class:stative
körüklemek governs:acc rare
körükletmek governs:acc
kösteklemek governs:acc
köşelemek governs:acc rare
köşelenmek governs:none class:stative
köteklemek governs:acc rare
kötülemek governs:acc
kötüleşmek governs:none class:stative
kötüleştirmek governs:acc
kötületmek governs:acc
kötümsemek governs:acc
köylüleşmek governs:none class:stative
köylüleştirmek governs:acc
közlemek governs:acc
közleşmek governs:none
kramponlamak governs:acc rare
kredilendirmek governs:acc
kremlemek governs:acc rare
kristallenmek governs:none class:stative
kristallendirmek governs:acc
kristalleşmek governs:none class:stative
kristalleştirmek governs:acc
kritiklemek governs:acc rare
kronikleşmek governs:none class:stative
kucaklamak governs:acc
kucaklaşmak governs:ins
kudretlenmek governs:none class:stative
kudurmak governs:none class:stative
kudurganlaşmak governs:none class:stative
kudurtmak governs:acc
kulaçlamak governs:acc rare
kullanmak governs:acc
kullanagelmek governs:acc
kullandırmak governs:acc,dat
kullandırtmak governs:acc
kulplamak governs:acc rare
kumandalamak governs:acc rare
kumlamak governs:acc
kumlanmak governs:none class:stative
kumlaşmak governs:none class:stative
kumrallaşmak governs:none class:stative
kundaklamak governs:acc
kundaklatmak governs:acc
kurmak governs:acc class:effect-passive
kuraklanmak governs:none class:stative
kuraklaşmak governs:none class:stative
kurallandırmak governs:acc
kurallaşmak governs:none class:stative
kurallaştırmak governs:acc,dat class:arrange
kuralsızlaşmak governs:none class:stative
kuralsızlaştırmak governs:acc
kurcalamak governs:acc
kurcalatmak governs:acc
kurdurmak governs:acc,dat
kurgulamak governs:acc rare
kurgulatmak governs:acc
kurnazlaşmak governs:none class:stative
kurşunileşmek governs:none class:stative
kurşunlamak governs:acc
kurşunlatmak governs:acc
kurtarmak governs:acc,abl
kurtartmak governs:acc,abl
kurtlanmak governs:none class:stative
kurtulmak governs:abl
kurumak governs:none class:stative rare
kurulmak governs:loc,dat
kurulamak governs:acc rare
kurulanmak governs:none class:stative
kurulatmak governs:acc
kurumlanmak governs:dat
kurumlaşmak governs:none class:stative
kurumlaştırmak governs:acc
kurumsallaşmak governs:none class:stative
kurumsallaştırmak governs:acc
kurutmak governs:acc
kurutturmak governs:acc
kusmak governs:acc,none
kusturmak governs:acc
kusturtmak governs:acc
kusurlanmak governs:none class:stative
kusurlandırmak governs:acc
kuşaklamak governs:acc
kuşaklandırmak governs:acc
kuşaklaşmak governs:none
kuşanmak governs:acc
kuşandırmak governs:acc,dat
kuşatmak governs:acc
kuşattırmak governs:acc
kuşkulanmak governs:abl
kuşkulandırmak governs:acc
kutlamak governs:acc class:declare
kutsamak governs:acc
kutsallaşmak governs:none class:stative
kutsallaştırmak governs:acc
kutsatmak governs:acc
kutulamak governs:acc rare
kutulatmak governs:acc
kutuplaşmak governs:none class:stative
kutuplaştırmak governs:acc
kuvvetlenmek governs:none class:stative
kuvvetlendirmek governs:acc
kuyulamak governs:acc rare
küçülmek governs:none class:stative
küçültmek governs:acc
küçülttürmek governs:acc
küçümsemek governs:acc
küçümsetmek governs:acc
küflenmek governs:none class:stative
küflendirmek governs:acc
küfretmek aorist:Ar soften governs:dat
küfrettirmek governs:acc
küfürlemek governs:acc rare
kükremek governs:none class:stative
küllemek governs:acc
küllenmek governs:none class:stative
küllendirmek governs:acc
kümelemek governs:acc rare
kümelenmek governs:none class:stative
kümelendirmek governs:acc
kümeleşmek governs:none class:stative
kümeleştirmek governs:acc
küreklemek governs:acc rare
kürelemek governs:acc rare
küreselleşmek governs:none class:stative
küreselleştirmek governs:acc
küretlemek governs:acc rare
kürsülemek governs:acc rare
kürümek governs:acc rare
küsmek governs:dat
küstahlaşmak governs:none class:stative
küstürmek governs:acc
kütleleştirmek governs:acc
kütleşmek governs:none class:stative
kütüklemek governs:acc rare
kütürdemek governs:none class:stative
kütürdetmek governs:acc

# l
[verb]
laçkalaşmak governs:none class:stative
lagarlaştırmak governs:acc
lağımlamak governs:acc rare
lağımlatmak governs:acc
lağvetmek aorist:Ar soften governs:acc
lağvettirmek governs:acc
lağvolmak governs:none
lağvolunmak governs:none
laikleşmek governs:none class:stative
laikleştirmek governs:acc
lakaplamak governs:acc rare
laklaklamak governs:none rare
lanetlemek governs:acc
lanetletmek governs:acc
lapalaşmak governs:none class:stative
lastiklemek governs:acc rare
laubalileşmek governs:ins
lâçkalaşmak governs:none class:stative
lâikleşmek governs:none class:stative
lâikleştirmek governs:acc
lânetlemek governs:acc rare
lehimlemek governs:acc
lehimlenmek governs:none class:stative
lehimletmek governs:acc
lekelemek governs:acc rare
lekelenmek governs:none class:stative
lekeletmek governs:acc
lezzetlenmek governs:none class:stative
lezzetlendirmek governs:acc
lıkırdamak governs:none
liberalleşmek governs:none class:stative
liberalleştirmek governs:acc
likitleşmek governs:none class:stative
likitleştirmek governs:acc
limitlemek governs:acc rare
limonlamak governs:acc
lisanslamak governs:acc class:permit
lisanslandırmak governs:acc class:permit
listelemek governs:acc
listeletmek governs:acc
loğlamak governs:acc rare
lokalleşmek governs:none class:stative
loşlaşmak governs:none class:stative
lüksleşmek governs:none class:stative
lüksleştirmek governs:acc
lümpenleşmek governs:none class:stative
lütfetmek aorist:Ar soften governs:acc,dat

# m
[verb]
maaşlandırmak governs:acc rare
macunlaşmak governs:none class:stative
madalyalamak governs:acc rare
maddelemek governs:acc rare
maddeleşmek governs:none class:stative
maddeleştirmek governs:acc
maddileşmek governs:none class:stative
mafyalaşmak governs:none class:stative
mağdurlaştırmak governs:acc
mahallileşmek governs:none class:stative
mahcuplaşmak governs:none class:stative
mahcuplaştırmak governs:acc
mahkemeleşmek governs:ins
mahkûmlaştırmak governs:acc
mahmuzlamak governs:acc rare
mahşerleşmek governs:none class:stative
mahvetmek aorist:Ar soften governs:acc
mahvettirmek governs:acc
mahvolmak governs:none class:stative
mahvolunmak governs:none
makadamlamak governs:acc
makaslamak governs:acc rare
makaslatmak governs:acc
makineleşmek governs:none class:stative
makineleştirmek governs:acc
makyajlamak governs:acc rare
maliyetlendirmek governs:acc
mamurlaşmak governs:none class:stative
mamurlaştırmak governs:acc
manalanmak governs:none class:stative
manalandırmak governs:acc
mandallamak governs:acc
mantarlamak governs:acc rare
mantarlaşmak governs:none class:stative
mantıksızlaşmak governs:none class:stative
marjinalleşmek governs:none class:stative
marjinalleştirmek governs:acc
markalamak governs:acc rare
markalandırmak governs:acc
markalaştırmak governs:acc
masajlamak governs:acc rare
maskelemek governs:acc
maskeletmek governs:acc
maşalamak governs:acc rare
matematikleştirmek governs:acc
mavileşmek governs:none class:stative
mayalamak governs:acc
mayalanmak governs:none class:stative
mayalandırmak governs:acc
mayhoşlaşmak governs:none class:stative
mayınlamak governs:acc
mayınlatmak governs:acc
mayışmak governs:none
mazotlamak governs:acc
medenileşmek governs:none class:stative
medenileştirmek governs:acc
medenîleşmek governs:none class:stative
mekanikleşmek governs:none class:stative
mekanikleştirmek governs:acc
mekanlaşmak governs:none class:stative
mekânlaştırmak governs:acc
mektuplaşmak governs:ins
melemek governs:none
melekleşmek governs:none class:stative
meleşmek governs:none
melezlemek governs:acc
melezleşmek governs:none class:stative
melezleştirmek governs:acc
memnunlaştırmak governs:acc
memurlaştırmak governs:acc
menetmek aorist:Ar soften governs:acc,abl class:forbid
menettirmek governs:acc
menolunmak governs:none
meraklanmak governs:dat
meraklandırmak governs:acc
merceklemek governs:acc rare
merhametlenmek governs:dat
merkezileşmek governs:none class:stative
merkezileştirmek governs:acc
merkezîleşmek governs:none class:stative
merkezîleştirmek governs:acc
merkezlemek governs:acc rare
merkezleşmek governs:none class:stative
mermerleşmek governs:none class:stative
mesajlamak governs:acc,dat rare
mesajlaşmak governs:ins
meshetmek aorist:Ar soften governs:acc
meşketmek aorist:Ar soften governs:acc
meşrulaşmak governs:none class:stative
meşrulaştırmak governs:acc
metalikleşmek governs:none class:stative
metalleşmek governs:none class:stative
metalleştirmek governs:acc
methetmek aorist:Ar soften governs:acc
methettirmek governs:acc
metinlemek governs:acc rare
metinleşmek governs:none class:stative
metinleştirmek governs:acc
metropolleşmek governs:none
meyletmek aorist:Ar soften governs:dat
meyvelenmek governs:none class:stative
mezcetmek aorist:Ar soften governs:acc
mezcettirmek governs:acc
mıhlamak governs:acc rare
mıhlatmak governs:acc
mıknatıslamak governs:acc rare
mıknatıslandırmak governs:acc
mıncıklamak governs:acc
mıncıklatmak governs:acc
mırıldamak governs:none class:stative
mırıldanmak governs:acc
mırıldaşmak governs:ins
mışıldamak governs:none
mızıklanmak governs:none
mızıldanmak governs:none
mızmızlanmak governs:none
mızraklamak governs:acc rare
miadlanmak governs:none class:stative
militanlaşmak governs:none class:stative
millileşmek governs:none class:stative
millileştirmek governs:acc
millîleşmek governs:none class:stative
millîleştirmek governs:acc
mimlemek governs:acc rare
minelemek governs:acc rare
minerallenmek governs:none class:stative
mineralleşmek governs:none class:stative
miskinleşmek governs:none class:stative
mistikleşmek governs:none class:stative
mitleştirmek governs:acc
miyavlamak governs:none
miyoplaşmak governs:none class:stative
mobilleşmek governs:none
modellemek governs:acc rare
modelletmek governs:acc
modernleşmek governs:none class:stative
modernleştirmek governs:acc
monotonlaşmak governs:none class:stative
morarmak governs:none class:stative
morartmak governs:acc
morlanmak governs:none class:stative
morlaşmak governs:none class:stative
mozaiklemek governs:acc rare
muaflanmak governs:none class:effect
muğlaklaşmak governs:none class:stative
muhasebeleştirmek governs:acc
mukayeseleşmek governs:ins
mumlamak governs:acc
mumlaşmak governs:none class:stative
mumlatmak governs:acc
mumyalamak governs:acc rare
mumyalatmak governs:acc
musallatmak governs:acc
muskalamak governs:acc rare
muştulamak governs:acc,dat rare
mutlulandırmak governs:acc
mutlulaşmak governs:none class:stative
mutsuzlaşmak governs:none class:stative
mutsuzlaştırmak governs:acc
muzipleşmek governs:none class:stative
mühürlemek governs:acc
mühürletmek governs:acc
mükemmelleşmek governs:none class:stative
mükemmelleştirmek governs:acc
mülkleştirmek governs:acc
mülksüzleştirmek governs:acc
mürekkeplemek governs:acc rare
müslümanlaşmak governs:none class:stative
müslümanlaştırmak governs:acc
müstakilleşmek governs:none class:stative
müstehcenleşmek governs:none class:stative
müşahhaslaştırmak governs:acc
müzeleştirmek governs:acc
müzminleşmek governs:none class:stative
müzminleştirmek governs:acc

# n
[verb]
nadirleşmek governs:none class:stative
nakışlamak governs:acc rare
nakletmek aorist:Ar soften governs:acc,abl,dat
naklettirmek governs:acc
naklolunmak governs:none
nakşetmek aorist:Ar soften governs:acc,dat
nakşettirmek governs:acc,dat
nakzetmek aorist:Ar soften governs:acc
nakzettirmek governs:acc
nakzolunmak governs:none
nallamak governs:acc rare
nallandırmak governs:acc
nallatmak governs:acc
naralamak governs:acc rare
narinleşmek governs:none class:stative
nasbetmek aorist:Ar soften governs:acc
nasbettirmek governs:acc
nasbolunmak governs:none
nasırlanmak governs:none class:stative
nasırlaşmak governs:none class:stative
nasırlaştırmak governs:acc
nasiplenmek governs:abl,ins
nasiplendirmek governs:acc
nazikleşmek governs:none class:stative
nazlanmak governs:none
nazmetmek aorist:Ar soften governs:acc
nefeslenmek governs:none
nefyetmek aorist:Ar soften governs:acc
nefyettirmek governs:acc
nehyetmek aorist:Ar soften governs:acc,abl class:forbid
nehyettirmek governs:acc
nemalanmak governs:abl
nemlenmek governs:none class:stative
nemlendirmek governs:acc
neshetmek aorist:Ar soften governs:acc
nesnelleşmek governs:none class:stative
nesnelleştirmek governs:acc
neşelenmek governs:none class:stative
neşelendirmek governs:acc
neşretmek aorist:Ar soften governs:acc
neşrettirmek governs:acc
neşrolunmak governs:none
neticelenmek governs:ins class:effect
neticelendirmek governs:acc
netleşmek governs:none class:stative
netleştirmek governs:acc
nezretmek aorist:Ar soften governs:acc
nicelemek governs:acc rare
niceliklendirmek governs:acc
nicelleştirmek governs:acc
nikahlamak governs:acc rare
nikâhlamak governs:acc rare
nikelatmak governs:acc
nikellemek governs:acc
nişanlamak governs:acc
nişanlanmak governs:ins
nitelemek governs:acc class:effect-passive
nitelendirmek governs:acc class:effect-passive
niteletmek governs:acc
niteliklemek governs:acc rare
niteliklendirmek governs:acc
nitratlanmak governs:none
niyetlemek governs:acc rare
niyetlenmek governs:dat
noktalamak governs:acc
noktalatmak governs:acc
normalleşmek governs:none class:stative
normalleştirmek governs:acc
normlaştırmak governs:acc
notalamak governs:acc rare
notlamak governs:acc rare
notlandırmak governs:acc
nötrlemek governs:acc rare
nötrleşmek governs:none class:stative
nötrleştirmek governs:acc
nötürlemek governs:acc rare
nötürleşmek governs:none class:stative
nötürleştirmek governs:acc
numaralamak governs:acc
numaralandırmak governs:acc
numaralatmak governs:acc
nurlanmak governs:none class:stative
nurlandırmak governs:acc
nüanslandırmak governs:acc
nüfuslanmak governs:none class:stative
nüfuslandırmak governs:acc
nüfuzlanmak governs:none class:stative

# o
[verb]
obezleşmek governs:none class:stative
odaklamak governs:acc,dat
odaklanmak governs:dat
odaklandırmak governs:acc,dat
odaklaşmak governs:none class:stative
odaklaştırmak governs:acc
odalandırmak governs:acc
odunlaşmak governs:none class:stative
oflamak governs:none
oğalamak governs:acc
oğullanmak governs:none class:stative
okkalamak governs:acc rare
oksijenlenmek governs:none
oksitlenmek governs:none
okşamak governs:acc
okşatmak governs:acc
okumak governs:acc
okunaklılaşmak governs:none class:stative
okutmak governs:acc,dat
olmak aorist:Ir governs:none,dat class:light,linking
olagelmek governs:none
olağanlaşmak governs:none class:stative
olağanlaştırmak governs:acc
olağanüstüleşmek governs:none class:stative
olanaklandırmak governs:acc
olanaksızlaştırmak governs:acc
oldurmak governs:acc
olgulaşmak governs:none class:stative
olgunlaşmak governs:none class:stative
olgunlaştırmak governs:acc
oligarşikleşmek governs:none class:stative
oluklaştırmak governs:acc
olumlamak governs:acc rare
olumlandırmak governs:acc
olumlulaşmak governs:none class:stative
olumsuzlamak governs:acc rare
olumsuzlanmak governs:none class:stative
olumsuzlaşmak governs:none class:stative
olumsuzlaştırmak governs:acc
oluşmak governs:abl,none,loc class:effect
oluşturmak governs:acc class:effect-passive
oluvermek governs:none
onmak governs:none class:stative rare
onamak governs:acc rare
onarmak governs:acc
onartmak governs:acc
onatmak governs:acc
onaylamak governs:acc
onaylatmak governs:acc
ondurmak governs:acc rare
onulmak governs:none class:stative
onurlandırmak governs:acc
oranlamak governs:acc
oransızlaşmak governs:none class:stative
orantılamak governs:acc rare
organikleşmek governs:none class:stative
organlaşmak governs:none class:stative
orijinalleşmek governs:none class:stative
ormanlanmak governs:none class:stative
ormanlaşmak governs:none class:stative
ormanlaştırmak governs:acc
ortaklamak governs:acc rare
ortaklaşmak governs:none class:stative
ortaklaştırmak governs:acc
ortalamak governs:acc
ortalaşmak governs:none class:stative
ortalatmak governs:acc
otantikleşmek governs:none class:stative
otarmak governs:acc
otlamak governs:acc rare
otlanmak governs:none class:stative
otlatmak governs:acc
otomatikleşmek governs:none class:stative
otomatikleştirmek governs:acc
otoriterleşmek governs:none class:stative
oturmak governs:loc,dat,none
oturakalmak governs:loc
oturaklaşmak governs:none class:stative
oturtmak governs:acc,dat
oturtuvermek governs:acc
oturuvermek governs:dat
ovmak governs:acc
ovalamak governs:acc
ovalatmak governs:acc
ovdurmak governs:acc
ovuşturmak governs:acc
oymak governs:acc rare
oyalamak governs:acc
oyalanmak governs:ins
oyalatmak governs:acc
oydurmak governs:acc
oylamak governs:acc
oylatmak governs:acc
oylumlamak governs:acc rare
oynamak governs:acc
oynaklaşmak governs:none class:stative
oynaşmak governs:ins
oynatmak governs:acc
oynattırmak governs:acc
oyulgalamak governs:acc rare
oyunlaştırmak governs:acc
ozonlamak governs:acc rare
ozonlaşmak governs:none class:stative

# ö
[verb]
öbeklemek governs:acc rare
öbeklenmek governs:none class:stative
öbeklendirmek governs:acc
öbekleşmek governs:none class:stative
ödemek governs:acc,dat
ödenmek governs:dat
ödeşmek governs:ins
ödeştirmek governs:acc,ins
ödetmek governs:acc,dat
ödüllendirmek governs:acc
ödünçlemek governs:acc,dat rare
ödünlemek governs:acc,dat rare
öfmek governs:none
öfkelenmek governs:dat class:stative
öfkelendirmek governs:acc
öğrenmek governs:acc
öğretmek governs:acc,dat
öğünmek governs:ins
öğürmek governs:none
öğürleşmek governs:ins class:stative
öğürtmek governs:acc
öğütmek governs:acc
öğütlemek governs:acc,dat
öğüttürmek governs:acc
öksürmek governs:none class:stative
öksürtmek governs:acc
öksüzleştirmek governs:acc
ölmek aorist:Ir governs:none class:stative
ölçmek governs:acc
ölçeklemek governs:acc rare
ölçeklendirmek governs:acc
ölçtürmek governs:acc
ölçülemek governs:acc
ölçümlemek governs:acc
ölçümletmek governs:acc
ölçümsemek governs:acc rare
ölçüsüzleşmek governs:none class:stative
ölçüşmek governs:ins
ölçüştürmek governs:acc
öldürmek governs:acc
öldürtmek governs:acc
öleyazmak aorist:Ar governs:none
ölgünleşmek governs:none class:stative
ölümsüzleşmek governs:none class:stative
ölümsüzleştirmek governs:acc
öncelemek governs:acc
önceliklemek governs:acc rare
önceliklendirmek governs:acc
öncüllemek governs:acc rare
önemsemek governs:acc class:stative
önemsizleştirmek governs:acc
önermek governs:acc,dat
öngerdirmek governs:acc
öngörmek governs:acc,dat class:arrange
önlemek governs:acc
önletmek governs:acc
öpmek governs:acc
öptürmek governs:acc
öpüşmek governs:ins
örmek governs:acc
ördürmek governs:acc
örgünleşmek governs:none class:stative
örgütlemek governs:acc
örgütlenmek governs:loc
örgütlendirmek governs:acc
örgütsüzleşmek governs:none class:stative
örneklemek governs:acc rare
örneklendirmek governs:acc
örselemek governs:acc rare
örseletmek governs:acc
örtmek governs:acc
örttürmek governs:acc
örtünmek governs:ins
örtüşmek governs:ins class:stative
örtüştürmek governs:acc,ins
örülmek governs:ins
ötmek governs:none
ötekileştirmek governs:acc
ötelemek governs:acc
öteletmek governs:acc
öttürmek governs:acc
ötüşmek governs:none
övmek governs:acc
övdürmek governs:acc
övünmek governs:ins
öykülemek governs:acc
öykülendirmek governs:acc
öykünmek governs:dat
öykündürmek governs:acc
özdeşlemek governs:acc,ins rare
özdeşlenmek governs:none class:stative
özdeşleşmek governs:none class:stative
özdeşleştirmek governs:acc,ins
özellemek governs:acc rare
özelleşmek governs:none class:stative
özelleştirmek governs:acc
özenmek governs:dat
özendirmek governs:acc class:encourage
özendirtmek governs:acc
özerkleşmek governs:none class:stative
özerkleştirmek governs:acc
özetmek governs:acc
özetlemek governs:acc
özetletmek governs:acc
özgülemek governs:acc,dat
özgülenmek governs:dat
özgünleşmek governs:none class:stative
özgünleştirmek governs:acc
özgürlemek governs:acc rare
özgürleşmek governs:abl class:stative
özgürleştirmek governs:acc,abl
özlemek governs:acc class:stative
özlenmek governs:none class:stative
özlendirmek governs:acc
özleşmek governs:none class:stative
özleştirmek governs:acc
özletmek governs:acc
öznelleşmek governs:none class:stative
öznelleştirmek governs:acc
özümlemek governs:acc rare
özümletmek governs:acc
özümsemek governs:acc
özümsetmek governs:acc
özünlemek governs:acc rare
özürlemek governs:acc rare
özürlenmek governs:none class:stative

# p
[verb]
paçalamak governs:acc rare
paçavralamak governs:acc rare
pahalanmak governs:none class:stative
pahalandırmak governs:acc
pahalılanmak governs:none class:stative
pahalılaşmak governs:none class:stative
pahalılaştırmak governs:acc
paketlemek governs:acc
paketletmek governs:acc
paklamak governs:acc
paklatmak governs:acc
palamarlamak governs:acc rare
palanlamak governs:acc rare
palazlanmak governs:none class:stative
palazlandırmak governs:acc
pamuklamak governs:acc rare
pamuklanmak governs:none class:stative
pamuklaşmak governs:none class:stative
paniklemek governs:none class:stative
paniklenmek governs:none class:stative
pankartlamak governs:acc rare
pansumanlamak governs:acc rare
paraflamak governs:acc
paralamak governs:acc rare
paralanmak governs:none class:stative
paralandırmak governs:acc
paralatmak governs:acc
paraşütlemek governs:acc rare
parazitleşmek governs:none class:stative
parçalamak governs:acc
parçalanmak governs:none class:stative
parçalandırmak governs:acc
parçalatmak governs:acc
parfümlemek governs:acc rare
parıldamak governs:none class:stative
parıldatmak governs:acc
parkelemek governs:acc rare
parklamak governs:acc rare
parlamak governs:none class:stative
parlatmak governs:acc
parlattırmak governs:acc
parmaklamak governs:acc
parsellemek governs:acc
parselletmek governs:acc
partileşmek governs:none
partileştirmek governs:acc
pasaportlamak governs:acc rare
pasifleşmek governs:none class:stative
pasifleştirmek governs:acc
paslamak governs:acc,dat
paslanmak governs:none class:stative
paslandırmak governs:acc
paslaştırmak governs:acc
pataklamak governs:acc
patentlemek governs:acc
patentletmek governs:acc
patırdamak governs:none
patırdatmak governs:acc
patlamak governs:none class:stative
patlatmak governs:acc
patlattırmak governs:acc
payandalamak governs:acc rare
paydalamak governs:acc rare
paylamak governs:acc rare
paylaşmak governs:acc,ins,dat
paylaştırmak governs:acc,dat
paylatmak governs:acc
paytaklaşmak governs:none class:stative
pazarlamak governs:acc
pazarlaşmak governs:ins
pazarlatmak governs:acc
peçelemek governs:acc
peçetelemek governs:acc rare
pedallamak governs:acc rare
pejmürdeleşmek governs:none class:stative
pekişmek governs:none class:stative
pekiştirmek governs:acc
pekitmek governs:acc
pekleştirmek governs:acc
peltelenmek governs:none class:stative
pelteleşmek governs:none class:stative
pelteleştirmek governs:acc
pembeleşmek governs:none class:stative
pembeleştirmek governs:acc
pençelemek governs:acc rare
pençeletmek governs:acc
perçemlenmek governs:none class:stative
perçinlemek governs:acc
perçinletmek governs:acc
perdahlamak governs:acc rare
perdahlatmak governs:acc
perdelemek governs:acc
perdeletmek governs:acc
performanslamak governs:acc rare
perhizlemek governs:acc rare
perişanlaşmak governs:none class:stative
perişanlaştırmak governs:acc
permalamak governs:acc rare
peşinlemek governs:acc rare
peşlemek governs:acc rare
peydahlamak governs:acc
peydahlanmak governs:none class:stative
peylemek governs:acc rare
peyletmek governs:acc
peynirlemek governs:acc rare
peynirleşmek governs:none
pıhtılaşmak governs:none class:stative
pıhtılaştırmak governs:acc
pırıldamak governs:none class:stative
pırlamak governs:none
pırlatmak governs:acc
pırpırlamak governs:none
pısırmak governs:none class:stative
pısırıklaşmak governs:none class:stative
pışpışlamak governs:acc rare
pışpışlatmak governs:acc
pıtırdamak governs:none
piçleştirmek governs:acc
pikelemek governs:acc rare
pilemek governs:acc rare
pilelemek governs:acc rare
pineklemek governs:none
pipetlemek governs:acc rare
pirelemek governs:acc rare
pirelenmek governs:abl
pislenmek governs:none class:stative
pisleşmek governs:none class:stative
pişmek causative:Ir governs:none class:stative
pişirmek governs:acc
pişirtmek governs:acc
pişirttirmek governs:acc
pişkinleşmek governs:none class:stative
pitoreskleşmek governs:none class:stative
piyazlamak governs:acc
plakalamak governs:acc rare
plakalandırmak governs:acc
planlamak governs:acc
planlaştırmak governs:acc
planlatmak governs:acc
planyalamak governs:acc rare
plaselemek governs:acc rare
plastikleşmek governs:none class:stative
plastikleştirmek governs:acc
pofurdatmak governs:acc
pohpohlamak governs:acc
pohpohlatmak governs:acc
polimerleşmek governs:none class:stative
politikleşmek governs:none class:stative
politikleştirmek governs:acc
pompalamak governs:acc rare
pompalatmak governs:acc
popülerleşmek governs:none class:stative
popülerleştirmek governs:acc
porsiyonlamak governs:acc rare
posalanmak governs:none class:stative
posalaşmak governs:none class:stative
postalamak governs:acc,dat
postalatmak governs:acc
posterlemek governs:acc rare
potansiyellemek governs:acc rare
pörsümek governs:none class:stative
pörsütmek governs:acc
pörtlemek governs:none class:stative
pörtletmek governs:acc
profesyonelleşmek governs:none class:stative
profesyonelleştirmek governs:acc
programlamak governs:acc
programlaştırmak governs:acc
programlatmak governs:acc
projelemek governs:acc rare
projelendirmek governs:acc
proleterleşmek governs:none class:stative
provalamak governs:acc rare
psikolojikleşmek governs:none class:stative
puanlamak governs:acc
puanlandırmak governs:acc
puanlatmak governs:acc
pudralamak governs:acc rare
pudralatmak governs:acc
pullamak governs:acc
pullanmak governs:none
pullatmak governs:acc
puntolamak governs:acc rare
pusmak governs:none
pusarmak governs:none class:stative
puslamak governs:acc rare
puslanmak governs:none class:stative
pusulalamak governs:acc rare
puştlamak governs:acc rare
puştlaşmak governs:none class:stative
putlaşmak governs:none class:stative
püflemek governs:acc
püfürdetmek governs:acc
pürtüklenmek governs:none class:stative
pürüzlenmek governs:none class:stative
pürüzlendirmek governs:acc
pürüzsüzleşmek governs:none class:stative
pürüzsüzleştirmek governs:acc
püsküllenmek governs:none class:stative
püsküllendirmek governs:acc
püskürmek governs:abl
püskürtmek governs:acc
püskürttürmek governs:acc
pütürlenmek governs:none class:stative

# r
[verb]
rabtetmek aorist:Ar soften governs:acc
radikalleşmek governs:none class:stative
radikalleştirmek governs:acc
rafineleşmek governs:none class:stative
rahatlamak governs:none class:stative
rahatlaşmak governs:none class:stative
rahatlatmak governs:acc
rahatlattırmak governs:acc
rahatsızlanmak governs:abl class:stative
rahatsızlaştırmak governs:acc
rakamlamak governs:acc rare
rakamlandırmak governs:acc
raporlamak governs:acc,dat
raptetmek aorist:Ar soften governs:acc
raptiyelemek governs:acc
rasatlamak governs:acc rare
rasgelmek governs:dat
rasgeleleştirmek governs:acc
raslamak governs:dat
raspalamak governs:acc rare
rastgelmek governs:dat
rastgeleleşmek governs:none class:stative
rastıklamak governs:acc rare
rastlamak governs:dat class:stative
rasyonelleşmek governs:none class:stative
rasyonelleştirmek governs:acc
realistleşmek governs:none class:stative
reçellemek governs:acc rare
reçetelemek governs:acc rare
reçinelemek governs:acc rare
reddetmek aorist:Ar soften governs:acc class:refuse
reddettirmek governs:acc
reddolunmak governs:none
referanslamak governs:acc rare
rehberlemek governs:acc rare
rehinlemek governs:acc rare
rehnetmek aorist:Ar soften governs:acc
reklamlamak governs:acc rare
reklamlaştırmak governs:acc
rendelemek governs:acc
rendeletmek governs:acc
renklemek governs:acc rare
renklenmek governs:none class:stative
renklendirmek governs:acc
renksizleşmek governs:none class:stative
resimlemek governs:acc
resimlendirmek governs:acc
resimleştirmek governs:acc
resimletmek governs:acc
resmetmek aorist:Ar soften governs:acc,dat
resmettirmek governs:acc
resmileşmek governs:none class:effect
resmileştirmek governs:acc
resmîleşmek governs:none class:effect
resmîleştirmek governs:acc
restleşmek governs:ins
reşitleşmek governs:none class:stative
rıhlamak governs:acc rare
rijitleşmek governs:none class:stative
risklenmek governs:none class:stative
ritimlemek governs:acc rare
robotlaştırmak governs:acc
romanlamak governs:acc rare
romanlaştırmak governs:acc
romantikleşmek governs:none class:stative
romantikleştirmek governs:acc
rotalamak governs:acc rare
röntgenlemek governs:acc
ruhlandırmak governs:acc
ruhsatlandırmak governs:acc class:permit
rulolamak governs:acc rare
rutinleşmek governs:none class:stative
rutubetlenmek governs:none class:stative
rutubetlendirmek governs:acc
rüzgarlamak governs:acc rare
rüzgarlanmak governs:none class:stative
rüzgârlamak governs:acc rare
rüzgârlanmak governs:none class:stative

# s
[verb]
sabahlamak governs:loc
sabahlatmak governs:acc
sabırsızlanmak governs:none class:stative
sabırsızlandırmak governs:acc
sabitlemek governs:acc
sabitleşmek governs:none class:stative
sabitleştirmek governs:acc
sabitletmek governs:acc
sabretmek aorist:Ar soften governs:dat
sabrettirmek governs:acc
sabunlamak governs:acc rare
sabunlaşmak governs:none class:stative
sabunlatmak governs:acc
saçmak governs:acc,dat
saçaklamak governs:acc rare
saçaklanmak governs:none class:stative
saçaklandırmak governs:acc
saçılmak governs:dat
saçmalamak governs:none
saçtırmak governs:acc
sadeleşmek governs:none class:stative
sadeleştirmek governs:acc
sadistleşmek governs:none class:stative
saflandırmak governs:acc
saflaşmak governs:none class:stative
saflaştırmak governs:acc
safralamak governs:acc rare
safsızlaşmak governs:none class:stative
sağmak governs:acc,abl rare
sağalmak governs:none class:stative
sağaltmak governs:acc
sağdırmak governs:acc
sağılmak governs:acc,abl
sağırlaşmak governs:none class:stative
sağırlaştırmak governs:acc
sağlamak governs:acc,dat
sağlamlamak governs:acc rare
sağlamlaşmak governs:none class:stative
sağlamlaştırmak governs:acc
sağlatmak governs:acc
sağlayıvermek governs:acc
sağolmak governs:none
sahiplenmek governs:acc
sahiplendirmek governs:acc,dat
sahnelemek governs:acc rare
sahneletmek governs:acc
sahtelemek governs:acc rare
sakarlaşmak governs:none class:stative
sakatlamak governs:acc
sakatlanmak governs:none class:stative
sakatlaşmak governs:none class:stative
sakatlatmak governs:acc
sakınmak governs:acc,abl class:avoid
sakındırmak governs:acc,abl
sakıntmak governs:acc
sakırdamak governs:none
sakızlamak governs:acc rare
sakinlemek governs:none class:stative
sakinleşmek governs:none class:stative
sakinleştirmek governs:acc
saklamak governs:acc,dat
saklanmak governs:loc,abl
saklatmak governs:acc
salmak governs:acc,dat
salaklamak governs:acc rare
salaklaşmak governs:none class:stative
salamuralamak governs:acc rare
salçalamak governs:acc rare
saldırmak governs:dat
saldırganlaşmak governs:none class:stative
saldırganlaştırmak governs:acc
saldırtmak governs:acc,dat
salgılamak governs:acc
salgılatmak governs:acc
salıklamak governs:acc,dat rare
salınmak governs:dat
salınamak governs:none
salındırmak governs:acc
salıvermek governs:acc
sallamak governs:acc
sallanmak governs:none
sallandırmak governs:acc
sallatmak governs:acc
saltmak governs:acc
saltıklamak governs:acc rare
saltıklaştırmak governs:acc
salyalamak governs:acc rare
samanlamak governs:acc rare
samimileşmek governs:none class:stative
samimîleşmek governs:none class:stative
sanmak aorist:Ir governs:acc class:stative
sanallaşmak governs:none class:stative
sanallaştırmak governs:acc
sanatlaştırmak governs:acc
sanayileşmek governs:none class:stative
sanayileştirmek governs:acc
sancımak governs:none class:stative
sancılanmak governs:none class:stative
sancıtmak governs:acc
sandıklamak governs:acc rare
sansürlemek governs:acc
sansürletmek governs:acc
sapmak causative:It governs:dat
sapıklaşmak governs:none class:stative
sapıtmak governs:none class:stative
sapkınlaştırmak governs:acc
saplamak governs:acc,dat
saplanmak governs:dat class:stative
saplantılandırmak governs:acc
saptamak governs:acc,dat class:arrange
saptatmak governs:acc
saptırmak governs:acc,abl
sarmak governs:acc,ins
saralmak governs:none class:stative
sararmak governs:none class:stative
sararlamak governs:acc rare
sarartmak governs:acc
sardırmak governs:acc
sarfetmek aorist:Ar soften governs:acc
sarfettirmek governs:acc
sarfolunmak governs:none
sarhoşlaşmak governs:none class:stative
sarhoşlatmak governs:acc
sarılmak governs:dat
sarımsaklamak governs:acc rare
sarıpmak governs:acc,dat
sarkmak causative:It governs:abl class:stative
sarkıtmak governs:acc,dat
sarmalamak governs:acc
sarmalatmak governs:acc
sarplamak governs:none class:stative
sarplaşmak governs:none class:stative
sarsmak governs:acc
sarsaklamak governs:none class:stative
sarsaklaşmak governs:none class:stative
sarsalamak governs:acc rare
sarsılmak governs:none class:stative
sarstırmak governs:acc
satmak governs:acc,dat
sataşmak governs:dat
satıhlamak governs:acc rare
satıvermek governs:acc,dat
sattırmak governs:acc
savmak governs:acc
savaklamak governs:acc rare
savaşmak governs:ins
savaştırmak governs:acc,ins
savlamak governs:acc class:declare
savrulmak governs:none class:stative
savsamak governs:acc
savsaklamak governs:acc
savsatmak governs:acc
savulatmak governs:acc
savunmak governs:acc,abl
savundurmak governs:acc
savurmak drop governs:acc
savurtmak governs:acc
savuşmak governs:abl
savuşturmak governs:acc,abl
savuşturtmak governs:acc
saymak governs:acc class:effect-passive
saydamlaşmak governs:none class:stative
saydamlaştırmak governs:acc
saydırmak governs:acc
sayfalamak governs:acc rare
saygınlaşmak governs:none class:stative
saygınlaştırmak governs:acc
sayıklamak governs:acc
sayılmak governs:none class:effect
sayılamak governs:acc
sayısallaşmak governs:none
sayısallaştırmak governs:acc
sebeplemek governs:acc rare
sebeplendirmek governs:acc
sebketmek aorist:Ar soften governs:none
seçmek governs:acc,abl
seçeneklendirmek governs:acc
seçkinleşmek governs:none class:stative
seçtirmek governs:acc
seddetmek aorist:Ar soften governs:acc
sedelemek governs:acc rare
sedirlemek governs:acc rare
sefilleşmek governs:none class:stative
seğirmek governs:none class:stative
seğirtmek governs:dat
sekmek governs:none
sektirmek governs:acc
selamlamak governs:acc class:declare
selamlaşmak governs:ins
selamlatmak governs:acc
selâmlaşmak governs:ins
sembolleşmek governs:none class:stative
sembolleştirmek governs:acc
semerenmek governs:none class:stative
semerlemek governs:acc rare
semirmek governs:none class:stative
semirtmek governs:acc
semizlemek governs:none class:stative
semizleşmek governs:none class:stative
semizletmek governs:acc
sendelemek governs:none class:stative
sendeletmek governs:acc
sendikalaşmak governs:none
sendikalaştırmak governs:acc
senetlemek governs:acc rare
senetleştirmek governs:acc
sentezlemek governs:acc rare
sentezleşmek governs:none class:stative
sentezletmek governs:acc
sepetlemek governs:acc rare
sepetletmek governs:acc
sepilemek governs:acc
sepiletmek governs:acc
sermek governs:acc
serbestleşmek governs:none class:stative
serbestleştirmek governs:acc class:permit
serdetmek aorist:Ar soften governs:acc
sergilemek governs:acc
sergiletmek governs:acc
serilmek governs:none class:stative
serilemek governs:none class:stative
serinlemek governs:none class:stative
serinlenmek governs:none class:stative
serinleşmek governs:none class:stative
serinleştirmek governs:acc
serinletmek governs:acc
sermayelendirmek governs:acc
serpmek governs:acc,dat
serpilmek governs:none class:stative
serpişmek governs:none
serpiştirmek governs:acc
serptirmek governs:acc
sersefilleşmek governs:none class:stative
sersemlemek governs:none class:stative
sersemleşmek governs:none class:stative
sersemleştirmek governs:acc
sersemletmek governs:acc
serserileşmek governs:none class:stative
sertelmek governs:none class:stative
sertifikalamak governs:acc
sertifikalandırmak governs:acc
sertleşmek governs:none class:stative
sertleştirmek governs:acc
servislemek governs:acc rare
seslenmek governs:dat
seslendirmek governs:acc
seslendirtmek governs:acc
seslileşmek governs:none class:stative
sessizleşmek governs:none class:stative
sessizleştirmek governs:acc
setlemek governs:acc rare
setretmek aorist:Ar soften governs:acc
sevmek governs:acc class:stative
sevdalanmak governs:dat
sevdirmek governs:acc,dat
sevecenleşmek governs:none class:stative
sevimlileşmek governs:none class:stative
sevimlileştirmek governs:acc
sevimsizleşmek governs:none class:stative
sevinmek governs:dat class:stative
sevindirmek governs:acc
sevişmek governs:ins
seviştirmek governs:acc
sevketmek aorist:Ar soften governs:acc
sevkettirmek governs:acc
sevkolunmak governs:none
seyirlemek governs:acc rare
seyirtmek governs:acc
seyrekleşmek governs:none class:stative
seyrekleştirmek governs:acc
seyrekletmek governs:acc
seyrelmek governs:none class:stative
seyreleşmek governs:none class:stative
seyreltmek governs:acc
seyretmek aorist:Ar soften governs:acc
seyrettirmek governs:acc
seyreylemek governs:acc
sezmek governs:acc
sezdirmek governs:acc,dat
sezinlemek governs:acc
sezinletmek governs:acc
sıcaklamak governs:none class:stative
sıcaklaşmak governs:none class:stative
sıcaklatmak governs:acc
sıçmak governs:dat,abl rare
sıçramak governs:none class:stative
sıçratmak governs:acc,abl
sıçrattırmak governs:acc
sıfatlamak governs:acc rare
sıfatlandırmak governs:acc
sıfırlamak governs:acc
sıfırlatmak governs:acc
sığmak governs:dat
sığalamak governs:acc rare
sığdırmak governs:acc,dat
sığdırtmak governs:acc
sığınmak governs:dat
sığındırmak governs:acc
sığlaşmak governs:none class:stative
sığlaştırmak governs:acc
sıhhileştirmek governs:acc
sıkmak governs:acc
sıkıcılaşmak governs:none class:stative
sıkılmak governs:abl class:stative
sıkılaşmak governs:none class:stative
sıkılaştırmak governs:acc
sıkıntılanmak governs:dat
sıkışmak governs:none class:stative
sıkışıklaşmak governs:none class:stative
sıkıştırmak governs:acc,dat
sıklaşmak governs:none class:stative
sıklaştırmak governs:acc
sıktırmak governs:acc
sımsıkılaşmak governs:none class:stative
sınamak governs:acc
sınatmak governs:acc
sındırmak governs:acc
sınıflamak governs:acc class:effect-passive
sınıflanmak governs:none
sınıflandırmak governs:acc class:effect-passive
sınırlamak governs:acc,dat class:arrange
sınırlanmak governs:ins
sınırlandırmak governs:acc,dat class:arrange
sınırlaştırmak governs:acc
sınırlatmak governs:acc
sınırsızlaşmak governs:none class:stative
sıradanlaşmak governs:none class:stative
sıralamak governs:acc
sıralandırmak governs:acc
sıralatmak governs:acc
sırıklamak governs:acc rare
sırıtmak governs:dat
sırlamak governs:acc rare
sırlanmak governs:none class:stative
sırnaşmak governs:none class:stative
sırsıklamlaşmak governs:none class:stative
sırtarmak governs:none
sırtlamak governs:acc rare
sırtlanmak governs:acc
sıskalamak governs:none class:stative
sıskalaşmak governs:none class:stative
sıvamak governs:acc
sıvalamak governs:acc rare
sıvanmak governs:dat
sıvatmak governs:acc
sıvazlamak governs:acc
sıvazlatmak governs:acc
sıvılaşmak governs:none class:stative
sıvılaştırmak governs:acc
sıvışmak governs:none class:stative
sıvıştırmak governs:acc
sıyırmak drop governs:acc,abl
sıyırtmak governs:acc
sıyrılmak governs:abl
sızmak governs:none class:stative
sızdırmak governs:acc,dat
sızlamak governs:none class:stative
sızlanmak governs:abl class:stative
sızlatmak governs:acc
sigortalamak governs:acc
sigortalanmak governs:none
sigortalatmak governs:acc
sihirlemek governs:acc rare
sikkelemek governs:acc rare
siktirlemek governs:acc rare
silmek governs:acc,abl
silahlamak governs:acc rare
silahlanmak governs:none class:stative
silahlandırmak governs:acc
silahsızlandırmak governs:acc
silâhlanmak governs:none class:stative
silâhlandırmak governs:acc
silâhsızlandırmak governs:acc
sildirmek governs:acc
silikleşmek governs:none class:stative
silikleştirmek governs:acc
silinmek governs:none rare
silindirlemek governs:acc rare
silkmek governs:acc,abl
silkelemek governs:acc
silkeletmek governs:acc
silkinmek governs:abl
silkindirmek governs:acc
silolamak governs:acc
simgelemek governs:acc
simgeleşmek governs:none class:stative
simgeleştirmek governs:acc
simgeselleşmek governs:none class:stative
simsiyahlaşmak governs:none class:stative
sinmek governs:none class:stative rare
sindirmek governs:acc
sindirtmek governs:acc
sineklemek governs:none rare
sinemalaştırmak governs:acc
sinirlenmek governs:dat class:stative
sinirlendirmek governs:acc
sinsileşmek governs:none class:stative
siperlemek governs:acc rare
siperlendirmek governs:acc
sirkelemek governs:acc rare
sirkülemek governs:acc rare
sislenmek governs:none class:stative
sislendirmek governs:acc
sistematikleşmek governs:none class:stative
sistematikleştirmek governs:acc
sistemleşmek governs:none class:stative
sistemleştirmek governs:acc
sivilcelenmek governs:none class:stative
sivilleşmek governs:none class:stative
sivilleştirmek governs:acc
sivrilmek governs:none class:stative
sivrileşmek governs:none class:stative
sivrileştirmek governs:acc
sivriltmek governs:acc
siyahlaşmak governs:none class:stative
siyahlaştırmak governs:acc
siyahlatmak governs:acc
siyasallaşmak governs:none class:stative
siyasallaştırmak governs:acc
siyasileşmek governs:none class:stative
siyasileştirmek governs:acc
siyasîleşmek governs:none class:stative
sobelamak governs:acc rare
sobelemek governs:acc rare
sofistikeleşmek governs:none class:stative
soğumak governs:none class:stative
soğuklaşmak governs:none class:stative
soğurmak governs:acc
soğurtmak governs:acc
soğutmak governs:acc,abl
soğuttmak governs:acc
soğutturmak governs:acc
sokmak governs:acc,dat
sokaklandırmak governs:acc
sokaklaştırmak governs:acc
sokturmak governs:acc
sokulmak governs:dat
sokuşturmak governs:acc
solmak governs:none class:stative rare
soldurmak governs:acc
solgunlaşmak governs:none class:stative
sollamak governs:acc
sollatmak governs:acc
solumak governs:none
soluklamak governs:none rare
soluklanmak governs:none class:stative
soluklandırmak governs:acc
soluklaşmak governs:none class:stative
solutmak governs:acc
somurtmak governs:none class:stative
somutlamak governs:acc rare
somutlanmak governs:none class:stative
somutlaşmak governs:none class:stative
somutlaştırmak governs:acc
somutlatmak governs:acc
sondalamak governs:acc rare
sonlanmak governs:ins class:effect
sonlandırmak governs:acc
sonlaştırmak governs:acc
sonuçlamak governs:acc
sonuçlanmak governs:ins class:effect
sonuçlandırmak governs:acc
sopalamak governs:acc rare
sormak governs:acc,abl
sordurmak governs:acc
sorgulamak governs:acc
sorgulatmak governs:acc
sorumlandırmak governs:acc
sorunlaşmak governs:none class:stative
sorunlaştırmak governs:acc
sorunsallaşmak governs:none class:stative
sorunsallaştırmak governs:acc
soruşturmak governs:acc
soruşturtmak governs:acc
soslamak governs:acc rare
sosyalistleşmek governs:none class:stative
sosyalleşmek governs:none class:stative
sosyalleştirmek governs:acc
soymak governs:acc,abl
soydurmak governs:acc
soylamak governs:acc rare
soylulaşmak governs:none class:stative
soylulaştırmak governs:acc
soysuzlaşmak governs:none class:stative
soysuzlaştırmak governs:acc
soyunmak governs:abl
soyutlamak governs:acc,abl
soyutlanmak governs:none class:stative
soyutlaşmak governs:none class:stative
soyutlaştırmak governs:acc
soyutlatmak governs:acc
söğmek governs:acc
söğüşlemek governs:acc rare
sökmek governs:acc,abl
söktürmek governs:acc
sökülmek governs:abl
sömürmek governs:acc
sömürgeleştirmek governs:acc
sömürtmek governs:acc
sönmek governs:none class:stative
söndürmek governs:acc
söndürtmek governs:acc
sönümlemek governs:acc
sövmek governs:dat
sövdürmek governs:acc
sövüşmek governs:ins
söylemek governs:acc,dat class:declare
söyleşmek governs:ins
söyleştirmek governs:acc
söyletmek governs:acc,dat
söylevlemek governs:acc rare
söyleyegelmek governs:acc
söyleyivermek governs:acc,dat
sözcüklemek governs:acc rare
sözelleştirmek governs:acc
sözetmek aorist:Ar soften governs:abl
sözlemek governs:acc rare
sözlenmek governs:ins
sözleşmek governs:ins class:agree
spreylemek governs:acc rare
stabilleşmek governs:none class:stative
standartlaşmak governs:none class:stative
standartlaştırmak governs:acc,dat class:arrange
stoklamak governs:acc
stoklatmak governs:acc
suçlamak governs:acc
suçlandırmak governs:acc
sulamak governs:acc rare
sulanmak governs:dat class:stative
sulandırmak governs:acc
sulatmak governs:acc
sulhlaşmak governs:ins
sululaşmak governs:none class:stative
sunmak governs:acc,dat
sundurmak governs:acc
sundurtmak governs:acc
surlamak governs:acc rare
susmak governs:none class:stative
susamak governs:none,dat
susatmak governs:acc
susturmak governs:acc
susturtmak governs:acc
suvarmak governs:acc
suyumak governs:acc
sübjektifleşmek governs:none class:stative
sübjektifleştirmek governs:acc
süblimleşmek governs:none class:stative
süblimleştirmek governs:acc
sümkürmek governs:none
sünmek governs:none class:stative rare
süngerleşmek governs:none class:stative
süngülemek governs:acc
sünnetmek governs:acc
sünnetlemek governs:acc rare
süpürmek governs:acc
süpürgelemek governs:acc rare
süpürtmek governs:acc
süpürtüvermek governs:acc
sürmek governs:acc
sürçmek governs:none
sürdürmek governs:acc
sürdürtmek governs:acc
sürdürülebilirleştirmek governs:acc
süreçleşmek governs:none class:stative
süredurmak governs:none
süregelmek governs:none class:stative
süregitmek governs:none class:stative
süreğenleşmek governs:none class:stative
süreklileşmek governs:none class:stative
süreklileştirmek governs:acc
sürfilemek governs:acc rare
sürgülemek governs:acc rare
sürgületmek governs:acc
sürgünlemek governs:acc,dat rare
sürgünleşmek governs:none class:stative
sürgünleştirmek governs:acc
sürmelemek governs:acc rare
sürtmek governs:acc,dat
sürttürmek governs:acc
sürtünmek governs:dat
sürtüşmek governs:ins
sürtüştürmek governs:acc
sürümek governs:acc rare
sürüklemek governs:acc,dat
sürüklenmek governs:dat class:stative
sürünmek governs:none class:stative
sürütmek governs:acc
süslemek governs:acc
süslenmek governs:ins
süsletmek governs:acc
sütlenmek governs:none class:stative
sütlendirmek governs:acc
sütleşmek governs:none class:stative
sütrelemek governs:acc
süzmek governs:acc
süzdürmek governs:acc
süzgeçlemek governs:acc rare
süzülmek governs:none class:stative
süzüştürmek governs:acc

# ş
[verb]
şahlanmak governs:none
şahlandırmak governs:acc
şahsileşmek governs:none
şahsîleşmek governs:none
şairleşmek governs:none
şakalaşmak governs:ins
şakımak governs:none
şakırdamak governs:none
şakırdatmak governs:acc
şaklamak governs:none rare
şaklatmak governs:acc
şaldırmak governs:none
şampuanlamak governs:acc rare
şandellemek governs:acc
şangırdamak governs:none
şangırdatmak governs:acc
şapırdamak governs:none
şapırdatmak governs:acc
şarjlamak governs:acc rare
şarkılamak governs:none rare
şartlamak governs:acc
şartlanmak governs:dat
şartlandırmak governs:acc,dat
şaşmak causative:Ir governs:dat
şaşakalmak governs:dat
şaşalatmak governs:acc
şaşılaşmak governs:none
şaşırmak governs:acc
şaşırtmak governs:acc
şaşırtıvermek governs:acc
şaşkınlamak governs:none rare
şaşkınlaşmak governs:none
şavkımak governs:none
şavkıtmak governs:acc
şebekelemek governs:acc rare
şeffaflaşmak governs:none
şeffaflaştırmak governs:acc
şehirleşmek governs:none
şehirleştirmek governs:acc
şehirlileşmek governs:none
şehitleşmek governs:none
şekerlemek governs:acc rare
şekerlenmek governs:none
şekerlendirmek governs:acc
şekerleşmek governs:none
şekillenmek governs:none
şekillendirmek governs:acc,dat class:arrange
şekilleşmek governs:none
şekilleştirmek governs:acc
şemalamak governs:acc rare
şemalaştırmak governs:acc
şenlenmek governs:none
şenlendirmek governs:acc
şereflenmek governs:ins
şereflendirmek governs:acc
şerhetmek aorist:Ar soften governs:acc
şerhettirmek governs:acc
şeritlemek governs:acc
şeritleşmek governs:none
şeytanlaşmak governs:none
şıkırdamak governs:none
şıkırdatmak governs:acc
şımarmak governs:none
şımartmak governs:acc
şıngırdamak governs:none
şıngırdatmak governs:acc
şırıldamak governs:none
şırıngalamak governs:acc rare
şırlamak governs:none rare
şiddetlenmek governs:none
şiddetlendirmek governs:acc
şifalanmak governs:none
şifalandırmak governs:acc
şifrelemek governs:acc
şifreletmek governs:acc
şiirleştirmek governs:acc
şikayetlenmek governs:abl
şikâyetlenmek governs:abl
şirinleşmek governs:none
şirinleştirmek governs:acc
şirketleşmek governs:none
şirketleştirmek governs:acc
şirretleşmek governs:none
şişmek causative:Ir governs:none
şişelemek governs:acc rare
şişeletmek governs:acc
şişirmek governs:acc
şişirtmek governs:acc
şişirttirmek governs:acc
şişlemek governs:acc
şişmanlamak governs:none
şişmanlaşmak governs:none
şişmanlatmak governs:acc
şöhretlenmek governs:none
şubeleşmek governs:none
şutlamak governs:acc rare
şutlatmak governs:acc
şuurlanmak governs:none
şükretmek aorist:Ar soften governs:dat
şükrettirmek governs:acc
şüphelenmek governs:abl
şüphelendirmek governs:acc

# t
[verb]
tabakalamak governs:acc rare
tabakalandırmak governs:acc
tabakalaşmak governs:none
tabelalamak governs:acc rare
tabetmek aorist:Ar soften governs:acc
tabettirmek governs:acc
tabiileşmek governs:none
tabulaşmak governs:none
taçlandırmak governs:acc
tahtalamak governs:acc rare
tahtalaşmak governs:none
takmak governs:acc,dat
takılmak governs:dat
takımlaşmak governs:none
takınmak governs:acc
takırdamak governs:none
takırdatmak governs:acc
takıştırmak governs:acc
taklamak governs:none rare
takozlamak governs:acc rare
taksitlendirmek governs:acc
taktırmak governs:acc
taktikleştirmek governs:acc
talanlamak governs:acc rare
talazlamak governs:acc rare
talimatlandırmak governs:acc
tamamlamak governs:acc
tamamlaşmak governs:none
tamamlatmak governs:acc
tamlamak governs:acc rare
tamponlamak governs:acc rare
tanımak governs:acc class:stative
tanıklanmak governs:dat
tanılamak governs:acc rare
tanımlamak governs:acc class:effect-passive
tanışmak governs:ins
tanıştırmak governs:acc,ins
tanıtmak governs:acc,dat
tanıtlandırmak governs:acc
tanıttırmak governs:acc
tanrılaşmak governs:none
tanrılaştırmak governs:acc
tapmak governs:dat
tapalamak governs:acc rare
tapınmak governs:dat
tapulamak governs:acc,dat rare
tapulandırmak governs:acc
taramak governs:acc
taraflaşmak governs:none
taraklamak governs:acc
taranmak governs:none
taratmak governs:acc
tardetmek aorist:Ar soften governs:acc
tardolunmak governs:none
tarhetmek aorist:Ar soften governs:acc
tarhettirmek governs:acc
tarholunmak governs:acc
tarifelemek governs:acc rare
tarifelendirmek governs:acc,dat class:arrange
tariflemek governs:acc rare
tarihlemek governs:acc rare
tarihlendirmek governs:acc
tarihselleştirmek governs:acc
tartmak governs:acc rare
tartaklamak governs:acc
tartaklanmak governs:none
tartışmak governs:ins,acc
tartıştırmak governs:acc
tarttırmak governs:acc
tasalanmak governs:dat
tasarımlamak governs:acc
tasarımlandırmak governs:acc
tasarlamak governs:acc,dat class:arrange
tasarlatmak governs:acc
tasdiklemek governs:acc rare
tasdikletmek governs:acc
taslaklamak governs:acc rare
taslaştırmak governs:acc
taşmak causative:Ir governs:abl
taşeronlaştırmak governs:acc
taşımak governs:acc,dat
taşınmak governs:dat,abl
taşıtmak governs:acc rare
taşıttırmak governs:acc
taşlamak governs:acc rare
taşlaşmak governs:none
taşlaştırmak governs:acc
taşlatmak governs:acc
taşralılaşmak governs:none
tatmak soften governs:acc
tatlanmak governs:none
tatlandırmak governs:acc
tatlılaşmak governs:none
tatlılaştırmak governs:acc
tatsızlaşmak governs:none
tattırmak governs:acc,dat
tavlamak governs:acc rare
tavsamak governs:none
tavsatmak governs:acc
tazelemek governs:acc
tazelenmek governs:none
tazeleşmek governs:none
tazeletmek governs:acc
tebelleşmek governs:dat
tebeşirlemek governs:acc rare
tebliğlemek governs:acc
tecrübelenmek governs:none
tedirginleşmek governs:abl
tedirginleştirmek governs:acc
tehlikeleşmek governs:none
tekdüzeleşmek governs:none
tekelleşmek governs:none
tekelleştirmek governs:acc
tekerlemek governs:acc rare
tekilleşmek governs:none
tekilleştirmek governs:acc
teklemek governs:none rare
tekleşmek governs:none
tekmelemek governs:acc
tekmeletmek governs:acc
tekmillemek governs:acc
teknikleşmek governs:none
teknolojikleşmek governs:none
tekrarlamak governs:acc,dat class:declare
tekrarlatmak governs:acc
teksirlemek governs:acc rare
telaffuzlamak governs:acc rare
telaşlanmak governs:dat
telaşlandırmak governs:acc
telefonlamak governs:acc rare
telefonlaşmak governs:ins
telgraflamak governs:acc rare
telkinlemek governs:acc rare
tellemek governs:acc,dat
tellendirmek governs:acc
tembelleşmek governs:none
tembihlemek governs:acc,dat
tembihlenmek governs:acc,dat
temellemek governs:acc rare
temellenmek governs:dat
temellendirmek governs:acc
temelleştirmek governs:acc
teminatlamak governs:acc rare
teminatlandırmak governs:acc
temizlemek governs:acc,abl
temizlenmek governs:none
temizletmek governs:acc
temizlettirmek governs:acc
temsilleştirmek governs:acc
temyizlemek governs:acc rare
tenhalaşmak governs:none
tepmek governs:acc
tepelemek governs:acc rare
tepeletmek governs:acc
teperlemek governs:acc rare
tepiklemek governs:acc rare
tepinmek governs:none
tepişmek governs:none
tepremek governs:acc
terbiyelemek governs:acc rare
terfilendirmek governs:acc
terketmek aorist:Ar soften governs:acc
terkettirmek governs:acc
terlemek governs:none
terletmek governs:acc
tersinmek governs:dat
terslemek governs:acc
terslenmek governs:none
tersleşmek governs:none
tersletmek governs:acc
tertiplemek governs:acc
tescillemek governs:acc
tescilletmek governs:acc
testlemek governs:acc rare
teşhirlemek governs:acc rare
teşkilatlanmak governs:loc
teşkilatlandırmak governs:acc
tetiklemek governs:acc
tetikletmek governs:acc
teyellemek governs:acc rare
teyelletmek governs:acc
teyitlemek governs:acc rare
tezeklemek governs:acc rare
tezlendirmek governs:acc
tezleştirmek governs:acc
tıkmak governs:acc,dat
tıkamak governs:acc
tıkaçlamak governs:acc rare
tıkanmak governs:none
tıkatmak governs:acc
tıkınmak governs:none
tıkırdamak governs:none
tıkışmak governs:none
tıkıştırmak governs:acc
tıklamak governs:acc
tıklatmak governs:acc
tıksırmak governs:none
tınmak governs:none
tıngırdamak governs:none
tıngırdatmak governs:acc
tıpalamak governs:acc rare
tıpırdamak governs:none
tıraşlamak governs:acc
tıraşlatmak governs:acc
tırlamak governs:none
tırmalamak governs:acc
tırmalatmak governs:acc
tırmanmak governs:dat
tırmandırmak governs:acc
tırmıklamak governs:acc rare
tırnaklamak governs:acc rare
tırpanlamak governs:acc rare
tırsmak governs:abl
tırtıklamak governs:acc rare
tırtıklatmak governs:acc
tıslamak governs:none
ticarileşmek governs:none
ticarileştirmek governs:acc
tikelemek governs:acc rare
tikelleştirmek governs:acc
tiksinmek governs:abl class:stative
tiksindirmek governs:acc
tiplemek governs:acc
tipleştirmek governs:acc
tirelemek governs:acc rare
tirildemek governs:none
titizlemek governs:acc rare
titizlenmek governs:none
titizleşmek governs:none
titremek governs:none
titreşmek governs:none
titreştirmek governs:acc
titretmek governs:acc
tohumlanmak governs:none
tokalaşmak governs:ins
tokatlamak governs:acc
tokatlatmak governs:acc
tokmaklamak governs:acc rare
tokuşmak governs:ins
tokuşturmak governs:acc
tomarlamak governs:acc rare
tombullaşmak governs:none
tomurcuklanmak governs:none
tonlamak governs:acc
topaklamak governs:acc
topaklanmak governs:none
topaklaşmak governs:none
topaklatmak governs:acc
topallamak governs:none
topallaşmak governs:none
toparlamak governs:acc
toparlanmak governs:none
toparlatmak governs:acc
toplamak governs:acc,abl
toplanmak governs:loc
toplaşmak governs:none
toplatmak governs:acc
toplattırmak governs:acc
toplulaştırmak governs:acc
topluluklaştırmak governs:acc
toplumsallaşmak governs:none
toplumsallaştırmak governs:acc
topraklamak governs:acc rare
topraklaşmak governs:none
topraklatmak governs:acc
torbalamak governs:acc rare
torbalatmak governs:acc
tornalamak governs:acc
tornalatmak governs:acc
tornavidalamak governs:acc rare
torpillemek governs:acc rare
torpilletmek governs:acc
tortulanmak governs:none
tortulaşmak governs:none
toslamak governs:dat
toslaşmak governs:dat
toslatmak governs:acc
toylaşmak governs:none
tozlamak governs:acc
tozlanmak governs:none
tozlaşmak governs:none
tozlaştırmak governs:acc
tozutmak governs:acc
tökezlemek governs:none
tökezletmek governs:acc
törelemek governs:acc rare
törenlemek governs:acc rare
törenselleştirmek governs:acc
törpülemek governs:acc rare
törpülenmek governs:none
törpületmek governs:acc
tövbelemek governs:dat rare
trajikleşmek governs:none
trampalamak governs:acc rare
traşlamak governs:acc rare
tröstleşmek governs:none
tuğlalamak governs:acc rare
tuhaflaşmak governs:none
turalamak governs:acc rare
turlamak governs:acc
turşulamak governs:acc rare
turşulaşmak governs:none
tutmak governs:acc
tutanaklamak governs:acc rare
tutarlaştırmak governs:acc
tutarlılaşmak governs:none
tutarsızlaşmak governs:none
tutkallamak governs:acc rare
tutkallatmak governs:acc
tutkunlaşmak governs:dat
tutsaklamak governs:acc rare
tutsaklaşmak governs:none
tutsaklaştırmak governs:acc
tutturmak governs:acc
tutturtmak governs:acc
tutuklamak governs:acc
tutuklatmak governs:acc
tutuklattırmak governs:acc
tutulmak governs:dat
tutunmak governs:dat
tutuşmak governs:none,dat
tutuşturmak governs:acc
tutuvermek governs:acc
tuzaklamak governs:acc rare
tuzaklanmak governs:dat
tuzlamak governs:acc rare
tuzlanmak governs:none
tuzlatmak governs:acc
tuzlulaşmak governs:none
tuzsuzlaştırmak governs:acc
tükenmek governs:none
tüketmek governs:acc
tükettirmek governs:acc
tükürmek governs:dat
tüllemek governs:acc rare
tümceleştirmek governs:acc
tümdengelmek governs:acc
tümevarmak governs:acc
tümlemek governs:acc rare
tümleşmek governs:ins
tümleştirmek governs:acc
tümletmek governs:acc
tümörleşmek governs:none
tünemek governs:dat
türdeşleşmek governs:none
türdeşleştirmek governs:acc
türemek governs:abl class:stative
türetmek governs:acc,abl
türkçeleşmek governs:none
türkçeleştirmek governs:acc
türkleşmek governs:none
türkleştirmek governs:acc
türkülemek governs:acc
türküleştirmek governs:acc
türleşmek governs:none
türlüleştirmek governs:acc
tütmek causative:Ir governs:none
tütsülemek governs:acc rare
tütsületmek governs:acc
tüttürmek governs:acc
tütürmek governs:acc
tüymek governs:none rare
tüylenmek governs:none
tüzelleşmek governs:none
tüzelleştirmek governs:acc

# u
[verb]
ucuzlamak governs:none
ucuzlaşmak governs:none
ucuzlaştırmak governs:acc
ucuzlatmak governs:acc
uçmak causative:Ir governs:dat,abl
uçlandırmak governs:acc
uçuklatmak governs:acc
uçurmak governs:acc,abl
uçurtmak governs:acc
uçuşmak governs:none
uçuşturmak governs:acc
ufaklamak governs:acc rare
ufalmak governs:none
ufalamak governs:acc
ufalanmak governs:none
ufalatmak governs:acc
ufaltmak governs:acc
ufundurmak governs:acc
uğramak governs:dat,abl class:effect
uğraşmak governs:dat,ins class:encourage
uğraştırmak governs:acc
uğratmak governs:acc,dat
uğuldamak governs:none
uğuldatmak governs:acc
uğunmak governs:none
uğurlamak governs:acc
uğurlatmak governs:acc
uğursuzlaşmak governs:none
ulamak governs:acc rare
ulamlamak governs:acc rare
ulaşmak governs:dat,abl
ulaştırmak governs:acc,dat
ulatmak governs:acc
ulumak governs:none
ulusallandırmak governs:acc
ulusallaşmak governs:none
ulusallaştırmak governs:acc
uluslararasılaşmak governs:none
uluslararasılaştırmak governs:acc
uluslaşmak governs:none
uluslaştırmak governs:acc
ummak governs:acc class:declare
umdurmak governs:acc
umursamak governs:acc
umursatmak governs:acc
umutlanmak governs:none
umutlandırmak governs:acc
umutsuzlanmak governs:none
umutsuzlandırmak governs:acc
umutsuzlaşmak governs:none
unlatmak governs:acc
unutmak governs:acc
unutturmak governs:acc,dat
usanmak governs:abl class:stative
usandırmak governs:acc,abl
uslanmak governs:none
uslandırmak governs:acc
uslulaşmak governs:none
ussallaştırmak governs:acc
ustalaşmak governs:loc
usturalamak governs:acc rare
utanmak governs:abl,dat class:stative
utandırmak governs:acc
uymak governs:dat class:stative
uyanmak governs:abl
uyandırmak governs:acc,abl
uyandırtmak governs:acc
uyanıklaşmak governs:none
uyarmak governs:acc,dat
uyarlamak governs:acc,dat
uyarlanmak governs:dat
uyarlaşmak governs:ins
uyartmak governs:acc
uydulamak governs:acc rare
uydurmak governs:acc,dat
uygarlaşmak governs:none
uygarlaştırmak governs:acc
uygulamak governs:acc,dat class:effect-passive
uygulandırmak governs:acc
uygulatmak governs:acc
uygulayagelmek governs:acc
uygunlaşmak governs:dat
uygunlaştırmak governs:acc,dat
uygunsuzlaşmak governs:none
uyruklandırmak governs:acc
uysallaşmak governs:none
uysallaştırmak governs:acc
uyumak governs:none
uyuklamak governs:none
uyuklatmak governs:acc
uyumlamak governs:acc rare
uyumlanmak governs:dat
uyumlandırmak governs:acc,ins
uyumlaşmak governs:ins
uyumlaştırmak governs:acc,ins
uyumlulaşmak governs:ins,dat
uyumlulaştırmak governs:acc,ins
uyumsuzlaşmak governs:none
uyuşmak governs:ins class:agree
uyuşturmak governs:acc
uyuşuklaşmak governs:none
uyutmak governs:acc
uyutturmak governs:acc
uyuyakalmak governs:none
uyuzlaşmak governs:none
uzamak governs:none class:effect
uzaklaşmak governs:abl
uzaklaştırmak governs:acc,abl
uzaklaştırtmak governs:acc
uzanmak governs:dat
uzatmak governs:acc,dat
uzattırmak governs:acc
uzlaşmak governs:ins class:agree
uzlaştırmak governs:acc,ins
uzmanlaşmak governs:loc
uzmanlaştırmak governs:acc

# ü
[verb]
ücretlendirmek governs:acc
üçlemek governs:acc
üçleştirmek governs:acc
üflemek governs:acc
üfletmek governs:acc
üfürmek governs:acc
üfürtmek governs:acc
üleşmek governs:acc,ins
üleştirmek governs:acc,dat
üleştirtmek governs:acc
ülküleşmek governs:none
ülküleştirmek governs:acc
ülküselleştirmek governs:acc
ümitlenmek governs:none
ümitlendirmek governs:acc
ümitsizlenmek governs:none
ümitsizleşmek governs:none
ünletmek governs:acc
ünlüleştirmek governs:acc
üremek governs:none
ürenmek governs:none rare
üretmek governs:acc,abl
ürettirmek governs:acc
ürkmek causative:It governs:abl class:stative
ürkekleşmek governs:none
ürkütmek governs:acc
ürpermek governs:abl
ürpertmek governs:acc
ürümek governs:none
ürünlenmek governs:none
ürünleştirmek governs:acc
ürütmek governs:acc
üslemek governs:acc rare
üslendirmek governs:acc
üstelemek governs:acc
üstlenmek governs:acc class:commit
üstünleşmek governs:none
üstünleştirmek governs:acc
üşenmek governs:dat
üşendirmek governs:acc
üşümek governs:none
üşünmek governs:none
üşürmek governs:acc
üşüşmek governs:dat
üşütmek governs:acc
üşüttürmek governs:acc
ütmek governs:acc
ütülemek governs:acc
ütületmek governs:acc
üyeleştirmek governs:acc
üzmek governs:acc
üzdürmek governs:acc
üzülmek governs:dat

# v
[verb]
vaadetmek aorist:Ar soften governs:acc,dat
vaatlendirmek governs:acc
vaazlamak governs:acc rare
vadetmek aorist:Ar soften governs:acc,dat class:commit
vaftizlemek governs:acc rare
vahimleşmek governs:none
vahşileşmek governs:none
vahşileştirmek governs:acc
vahşîleşmek governs:none
vahyetmek aorist:Ar soften governs:dat
vakfetmek aorist:Ar soften governs:acc,dat
vakfettirmek governs:acc
vakfolunmak governs:none
vakumlamak governs:acc rare
vakumlatmak governs:acc
vakvaklamak governs:none rare
valslemek governs:none rare
varmak aorist:Ir governs:dat class:stative rare
varaklamak governs:acc
varlıklandırmak governs:acc
varolmak governs:none class:effect
varsaymak aorist:Ar governs:acc class:effect-passive
varsayılmak governs:none class:effect
varsıllandırmak governs:acc
varsıllaşmak governs:none
varsıllaştırmak governs:acc
vasfetmek aorist:Ar soften governs:acc
vasfettirmek governs:acc
vasıflandırmak governs:acc
vazelinlemek governs:acc rare
vazetmek aorist:Ar soften governs:acc
vazettirmek governs:acc
vazgeçmek aorist:Ar governs:abl class:avoid
vazgeçirmek governs:acc,abl
vazgeçirtmek governs:acc
vazolunmak governs:none
vâdetmek aorist:Ar soften governs:acc
vedalaşmak governs:ins
vehmetmek aorist:Ar soften governs:acc
vermek aorist:Ir governs:acc,dat
veremlenmek governs:none
vergilemek governs:acc
vergilendirmek governs:acc
verimlendirmek governs:acc
verimlileşmek governs:none
verimlileştirmek governs:acc
verimsizleşmek governs:none
veriştirmek governs:acc,dat
verivermek governs:acc,dat
verniklemek governs:acc
vernikletmek governs:acc
vesikalamak governs:acc rare
vesikalandırmak governs:acc
vesveselendirmek governs:acc
vıcıklamak governs:none rare
vınlamak governs:none rare
vırıldamak governs:none
vırlamak governs:none rare
vızgelmek governs:dat
vızıldamak governs:none
vızlamak governs:none
vidalamak governs:acc
vidalatmak governs:acc
virgüllemek governs:acc rare
vitaminlemek governs:acc rare
viyaklamak governs:none rare
vizelemek governs:acc rare
vizeletmek governs:acc
votkalamak governs:acc rare
vukubulmak governs:loc
vurmak aorist:Ir governs:acc,dat
vurdurmak governs:acc,dat
vurgulamak governs:acc,dat class:declare
vurgulatmak governs:acc
vurulmak governs:dat
vuruşmak governs:ins
vuruşturmak governs:acc

# y
[verb]
yabancılaşmak governs:dat
yabancılaştırmak governs:acc
yabanileşmek governs:none
yabanîleşmek governs:none
yabansımak governs:acc
yadetmek aorist:Ar soften governs:acc
yadırgamak governs:acc
yadırgatmak governs:acc
yadlaştırmak governs:acc
yadsımak governs:acc class:refuse
yadsıtmak governs:acc
yaftalamak governs:acc
yağmak governs:none
yağdırmak governs:acc
yağlamak governs:acc rare
yağlanmak governs:none
yağlatmak governs:acc
yağmalamak governs:acc
yağmalatmak governs:acc
yakmak governs:acc
yakalamak governs:acc
yakalanmak governs:dat
yakalatmak governs:acc
yakalattırmak governs:acc
yakıcılaşmak governs:none
yakınmak governs:abl class:stative rare
yakınlaşmak governs:dat
yakınlaştırmak governs:acc
yakınsamak governs:acc
yakınsatmak governs:acc
yakışmak governs:dat class:stative
yakıştırmak governs:acc,dat
yaklaşmak governs:dat
yaklaştırmak governs:acc,dat
yaktırmak governs:acc
yalamak governs:acc
yalancılaşmak governs:none
yalanlamak governs:acc class:declare
yalanlatmak governs:acc
yalatmak governs:acc
yalazlamak governs:acc rare
yaldızlamak governs:acc
yaldızlatmak governs:acc
yalınlaşmak governs:none
yalınlaştırmak governs:acc
yalıtmak governs:acc,abl
yalıtkanlaşmak governs:none
yalıttırmak governs:acc
yallanmak governs:none
yalnızlaşmak governs:none
yalpalamak governs:none rare
yalpalanmak governs:none
yalpalatmak governs:acc
yaltaklamak governs:acc rare
yaltaklanmak governs:dat
yalvarmak governs:dat
yamamak governs:acc
yamalamak governs:acc
yamatmak governs:acc
yamultmak governs:acc
yanmak governs:none rare
yanaşmak governs:dat
yanaştırmak governs:acc,dat
yandırmak governs:acc
yanılmak governs:loc
yanıltmak governs:acc
yanıtlamak governs:acc
yanıtlandırmak governs:acc
yanıtlatmak governs:acc
yankılamak governs:acc
yankılanmak governs:none
yankılatmak governs:acc
yanlışlamak governs:acc
yanlışlanmak governs:none
yansımak governs:dat
yansılamak governs:acc,abl rare
yansıtmak governs:acc class:stative
yansıttırmak governs:acc
yansızlaştırmak governs:acc
yapmak governs:acc
yapadurmak governs:acc
yapagelmek governs:acc
yapaylaşmak governs:none
yapaylaştırmak governs:acc
yapılamak governs:acc
yapılanmak governs:none
yapılandırmak governs:acc,dat class:arrange
yapılandırtmak governs:acc
yapılaşmak governs:none
yapılaştırmak governs:acc
yapınmak governs:none rare
yapısallaştırmak governs:acc
yapışmak governs:dat
yapıştırmak governs:acc,dat
yapıştırtmak governs:acc
yapıvermek governs:acc
yapraklanmak governs:none
yaptırmak governs:acc
yarmak governs:acc rare
yaramak governs:dat rare
yaralamak governs:acc
yaralanmak governs:none
yaralatmak governs:acc
yaramazlaşmak governs:none
yaranmak governs:dat
yararlamak governs:acc
yararlanmak governs:abl class:effect
yararsızlaşmak governs:none
yaraşmak governs:dat class:stative
yaraştırmak governs:acc
yaratmak governs:acc
yaratıcılaşmak governs:none
yarattırmak governs:acc
yardımlaşmak governs:ins
yardırmak governs:acc
yargılamak governs:acc
yargılatmak governs:acc
yarılmak governs:none
yarılamak governs:acc
yarımlamak governs:acc rare
yarışmak governs:ins
yarıştırmak governs:acc,ins
yasadışılaşmak governs:none
yasaklamak governs:acc class:forbid
yasaklaştırmak governs:acc
yasaklatmak governs:acc
yasalaşmak governs:none class:effect
yasalaştırmak governs:acc
yasallaşmak governs:none
yasallaştırmak governs:acc
yaslamak governs:acc,dat
yaslanmak governs:dat
yaslatmak governs:acc
yassılmak governs:none
yassılamak governs:acc rare
yassılaşmak governs:none
yassılaştırmak governs:acc
yassıltmak governs:acc
yastıklamak governs:acc
yaşamak governs:loc,acc,none class:stative
yaşarmak governs:none
yaşartmak governs:acc
yaşatmak governs:acc
yaşattırmak governs:acc
yaşlanmak governs:none
yaşlandırmak governs:acc
yatmak causative:Ir governs:dat,loc class:stative
yataylaşmak governs:none
yatırmak governs:acc,dat
yatışmak governs:none
yatıştırmak governs:acc
yatkınlaşmak governs:none
yatkınlaştırmak governs:acc
yavanlaşmak governs:none
yavanlaştırmak governs:acc
yavaşlamak governs:none
yavaşlaşmak governs:none
yavaşlatmak governs:acc
yavaşlattırmak governs:acc
yavrulamak governs:none
yaymak governs:acc,dat
yaydırmak governs:acc
yaygınlaşmak governs:none
yaygınlaştırmak governs:acc
yayılmak governs:dat
yayımlamak governs:acc
yayımlatmak governs:acc
yayınlamak governs:acc
yayınlatmak governs:acc
yaylamak governs:none rare
yaylanmak governs:none
yayvanlaştırmak governs:acc
yazmak governs:acc,dat
yazdırmak governs:acc,dat
yazdırtmak governs:acc
yazıklanmak governs:dat
yazılaştırmak governs:acc
yazışmak governs:ins
yâdetmek aorist:Ar soften governs:acc
yemek narrow governs:acc
yedeklemek governs:acc
yedekletmek governs:acc
yedirmek governs:acc,dat
yeğmek governs:acc
yeğinleştirmek governs:acc
yeğlemek governs:acc
yeğletmek governs:acc
yeğniltmek governs:acc
yeknesaklaşmak governs:none
yekpareleşmek governs:none
yelmek governs:none rare
yeldirmek governs:acc
yelelemek governs:acc rare
yelelenmek governs:none
yellemek governs:acc rare
yellendirmek governs:acc
yelpazelemek governs:acc
yelpazeletmek governs:acc
yelpirdemek governs:none
yeltenmek governs:dat
yeminletmek governs:acc
yemlemek governs:acc
yemletmek governs:acc
yemlikletmek governs:acc
yenmek governs:acc rare
yenilmek governs:dat
yenilemek governs:acc
yenilenmek governs:none
yenileşmek governs:none
yenileştirmek governs:acc
yeniletmek governs:acc
yenilettirmek governs:acc
yermek governs:acc rare
yeralmak governs:loc
yerelleşmek governs:none
yerelleştirmek governs:acc
yerinmek governs:dat
yerleşmek governs:dat
yerleştirmek governs:acc,dat
yerleştirtmek governs:acc
yerlileşmek governs:none
yerlileştirmek governs:acc
yeşermek governs:none
yeşilmek governs:none
yeşillenmek governs:none
yeşillendirmek governs:acc
yeşilleşmek governs:none
yetmek governs:dat
yetersizleşmek governs:none
yetersizleştirmek governs:acc
yetimek governs:dat rare
yetinmek governs:ins
yetirmek governs:acc
yetişmek governs:dat
yetişkinleşmek governs:none
yetiştirmek governs:acc,dat
yetkilenmek governs:none
yetkilendirmek governs:acc class:permit
yetkinleşmek governs:none
yetkinleştirmek governs:acc
yığmak governs:acc,dat
yığılmak governs:dat
yıkmak governs:acc
yıkamak governs:acc,abl
yıkanmak governs:none
yıkatmak governs:acc
yıkılmak governs:none
yıktırmak governs:acc
yıktırtmak governs:acc
yılmak governs:none rare
yıldırmak governs:acc
yıldırtmak governs:acc
yılgınlaşmak governs:none
yılıtmak governs:acc
yıllanmak governs:none
yıpranmak governs:none
yıpratmak governs:acc
yıprattırmak governs:acc
yırtmak governs:abl rare
yırtılmak governs:acc
yırtınmak governs:none
yırttırmak governs:acc
yiğitlenmek governs:none
yiğitlendirmek governs:acc
yiğitleşmek governs:none
yinelemek governs:acc,dat class:declare
yineletmek governs:acc
yitmek causative:Ir governs:none class:effect
yitirmek governs:acc class:effect
yitirtmek governs:acc
yivlemek governs:acc rare
yivletmek governs:acc
yobazlaşmak governs:none
yoğaltmak governs:acc
yoğunlanmak governs:none
yoğunlaşmak governs:dat
yoğunlaştırmak governs:acc,dat
yoğurmak drop governs:acc
yoğurtmak governs:acc
yoğurtlamak governs:acc
yoğuşmak governs:none
yoketmek aorist:Ar soften governs:acc
yokettirmek governs:acc
yoklamak governs:acc
yoklatmak governs:acc
yokolmak governs:none
yoksamak governs:acc
yoksullaşmak governs:none
yoksullaştırmak governs:acc
yoksunlaşmak governs:abl
yoksunlaştırmak governs:acc
yolmak governs:acc,abl rare
yolaçmak aorist:Ar governs:dat
yoldurmak governs:acc
yollamak governs:acc,dat
yollanmak governs:dat
yollandırmak governs:acc
yollatmak governs:acc,dat
yongalamak governs:acc rare
yontmak governs:acc,abl
yormak governs:acc
yordurmak governs:acc
yorgalamak governs:acc rare
yorgunlaştırmak governs:acc
yortmak governs:none rare
yorulmak governs:abl,none class:stative
yorumlamak governs:acc class:effect-passive
yorumlatmak governs:acc
yosunlanmak governs:none
yosunlaşmak governs:none
yozlaşmak governs:none
yozlaştırmak governs:acc
yönelmek governs:dat
yöneltmek governs:acc,dat
yönetmek governs:acc
yönettirmek governs:acc
yönlenmek governs:dat
yönlendirmek governs:acc,dat
yönlendirtmek governs:acc
yöntemleştirmek governs:acc
yörüngeleşmek governs:none
yudumlamak governs:acc
yudumlatmak governs:acc
yuğmak governs:acc rare
yuğurmak governs:acc
yuhalamak governs:acc
yuhalatmak governs:acc
yummak governs:acc
yumdurmak governs:acc
yumruklamak governs:acc
yumruklatmak governs:acc
yumrulanmak governs:none
yumrulaşmak governs:none
yumulmak governs:dat
yumurtlamak governs:acc
yumurtlatmak governs:acc
yumuşamak governs:none
yumuşatmak governs:acc
yumuşattırmak governs:acc
yurtlanmak governs:loc
yurtlandırmak governs:acc
yutmak governs:acc
yutkunmak governs:none
yutturmak governs:acc,dat
yutturtmak governs:acc
yuvalanmak governs:loc
yuvarlamak governs:acc
yuvarlaklaştırmak governs:acc
yuvarlanmak governs:none
yuvarlandırmak governs:acc
yuvarlatmak governs:acc
yücelmek governs:none
yüceleşmek governs:none
yüceleştirmek governs:acc
yüceltmek governs:acc
yüceltirmek governs:acc
yüklemek governs:acc,dat
yüklenmek governs:acc,dat class:commit
yükletmek governs:acc,dat
yüklettirmek governs:acc
yükselmek governs:dat,abl
yükseltmek governs:acc,dat
yükselttirmek governs:acc
yüksünmek governs:dat
yükümlenmek governs:acc class:commit
yükümlendirmek governs:acc,dat
yükünmek governs:dat
yülümek governs:acc rare
yüpürmek governs:none rare
yüreklenmek governs:none
yüreklendirmek governs:acc,dat class:encourage
yürümek governs:none class:effect
yürütmek governs:acc
yürüttürmek governs:acc
yüzmek governs:dat rare
yüzdürmek governs:acc
yüzeyselleşmek governs:none
yüzeyselleştirmek governs:acc
yüzleşmek governs:ins
yüzleştirmek governs:acc,ins
yüzsüzleşmek governs:none
yüzülmek governs:dat

# z
[verb]
zabtetmek aorist:Ar soften governs:acc
zağlamak governs:acc
zalimleşmek governs:none
zamanlamak governs:acc,dat
zamklamak governs:acc,dat rare
zamlamak governs:acc
zammetmek aorist:Ar soften governs:dat
zangırdamak governs:none
zannedilmek governs:acc
zannetmek aorist:Ar soften governs:acc class:stative
zannettirmek governs:acc
zannolunmak governs:none
zaptetmek aorist:Ar soften governs:acc
zaptettirmek governs:acc
zaptolunmak governs:none
zararlılaşmak governs:none
zarflamak governs:acc rare
zarflatmak governs:acc
zarifleşmek governs:none
zarifleştirmek governs:acc
zayıflamak governs:none
zayıflaşmak governs:none
zayıflatmak governs:acc
zayıflattırmak governs:acc
zedelemek governs:acc
zedelenmek governs:none
zedeletmek governs:acc
zehirlemek governs:acc
zehirlenmek governs:abl
zehirletmek governs:acc
zembereklemek governs:acc rare
zemmetmek aorist:Ar soften governs:acc
zenginleşmek governs:none
zenginleştirmek governs:acc
zenginletmek governs:acc
zerketmek aorist:Ar soften governs:acc
zerkettirmek governs:acc
zevklenmek governs:dat,ins
zevklendirmek governs:acc
zıbarmak governs:none
zıkkımlamak governs:acc rare
zıkkımlanmak governs:acc
zımbalamak governs:acc,dat
zımbalatmak governs:acc
zımparalamak governs:acc
zımparalatmak governs:acc
zındıklamak governs:acc rare
zındıklaşmak governs:none
zıngırdamak governs:none
zıngırdatmak governs:acc
zıplamak governs:none
zıplatmak governs:acc
zırhlamak governs:acc rare
zırhlandırmak governs:acc
zırıldamak governs:none
zırlamak governs:none
zırlatmak governs:acc
zırvalamak governs:none
zıtlanmak governs:none
zıtlaşmak governs:ins
zıtlaştırmak governs:acc
ziftlemek governs:acc rare
ziftlenmek governs:none
zihinselleşmek governs:none
zikretmek aorist:Ar soften governs:acc class:effect-passive
zikrettirmek governs:acc
zikrolunmak governs:none
zimmetlemek governs:acc,dat
zincirlemek governs:acc rare
zincirlenmek governs:none
zincirletmek governs:acc
zindanlamak governs:acc rare
zindeleşmek governs:none
zindeleştirmek governs:acc
zonklamak governs:none
zorbalaşmak governs:none
zorlamak governs:acc,dat
zorlanmak governs:loc
zorlaşmak governs:none
zorlaştırmak governs:acc
zorlatmak governs:acc
zorunlandırmak governs:acc
zorunlulaştırmak governs:acc
zulmetmek aorist:Ar soften governs:dat
zulmettirmek governs:acc
züğürtlemek governs:none rare
züğürtleşmek governs:none
züppeleşmek governs:none
