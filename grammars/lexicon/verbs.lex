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
açmak governs:acc,dat
açıklamak governs:acc,dat class:declare
açıklatmak governs:acc shows:Voice=Cau
açımlamak governs:acc rare
açındırmak governs:acc
açınsamak governs:acc
açtırmak governs:acc shows:Voice=Cau
adamak governs:acc,dat
addetmek aorist:Ar soften governs:acc class:effect-passive
addettirmek governs:acc shows:Voice=Cau
addolunmak governs:none class:effect lemma:addetmek voice:Pass
adımlamak governs:acc rare
adileşmek governs:none class:stative
adlanmak governs:none class:effect
adlandırmak governs:acc class:effect-passive shows:Voice=Cau
adreslemek governs:acc,dat rare
afallamak governs:none class:stative
affetmek aorist:Ar soften governs:acc
affettirmek governs:acc shows:Voice=Cau
affeylemek governs:acc
affolmak governs:none
afyonlamak governs:acc
ağaçlanmak governs:none class:stative
ağaçlandırmak governs:acc shows:Voice=Cau
ağaçlaşmak governs:none class:stative
ağarmak governs:none class:stative
ağartmak governs:acc shows:Voice=Cau
ağdalamak governs:acc rare
ağdalanmak governs:none class:stative
ağdalaşmak governs:none class:stative
ağdalaştırmak governs:acc shows:Voice=Cau
ağdırmak governs:acc
ağılamak governs:acc rare
ağırlamak governs:acc
ağırlaşmak governs:none class:stative
ağırlaştırmak governs:acc shows:Voice=Cau
ağırlatmak governs:acc shows:Voice=Cau
ağırsamak governs:acc
ağlamak governs:dat
ağlaşmak governs:dat
ağlatmak governs:acc shows:Voice=Cau
ağrımak governs:none class:stative
ağrıtmak governs:acc shows:Voice=Cau
ağulamak governs:acc rare
ahbaplaşmak governs:ins
ahdetmek aorist:Ar soften governs:dat class:commit
ahdettirmek governs:acc shows:Voice=Cau
ahenkleştirmek governs:acc
ahitleşmek governs:ins class:agree
ahlaksızlaşmak governs:none class:stative
ahmaklaşmak governs:none class:stative
ahşaplaşmak governs:none class:stative
ahzetmek aorist:Ar soften governs:acc
akmak causative:It governs:none class:stative
akaçlamak governs:acc
akdetmek aorist:Ar soften governs:acc class:agree
akdettirmek governs:acc shows:Voice=Cau
akdolunmak governs:none lemma:akdetmek voice:Pass
akıllanmak governs:none class:stative
akıllandırmak governs:acc shows:Voice=Cau
akışkanlaşmak governs:none class:stative
akıtmak governs:acc shows:Voice=Cau
aklamak governs:acc
aklatmak governs:acc shows:Voice=Cau
aksamak governs:none class:stative,happen
aksatmak governs:acc shows:Voice=Cau
aksetmek aorist:Ar soften governs:dat
aksırmak governs:none class:stative rare
aktarmak governs:acc,dat
aktifleşmek governs:none class:stative
aktifleştirmek governs:acc shows:Voice=Cau
almak aorist:Ir governs:acc,abl class:incorporating
alacalamak governs:acc
alafrangalaşmak governs:none class:stative
alaturkalaşmak governs:none class:stative
alaylaştırmak governs:acc
alazlamak governs:acc
alçalmak governs:none class:stative
alçaltmak governs:acc shows:Voice=Cau
alçılamak governs:acc
alçılatmak governs:acc shows:Voice=Cau
aldanmak governs:dat
aldatmak governs:acc
aldırmak governs:dat shows:Voice=Cau
aldırtmak governs:acc shows:Voice=Cau
alevlenmek governs:none class:stative
alevlendirmek governs:acc shows:Voice=Cau
algılamak governs:acc
alıkonmak governs:abl
alıkoymak aorist:Ar governs:acc,abl
alımlamak governs:acc
alımlatmak governs:acc shows:Voice=Cau
alıntılamak governs:acc,abl rare
alışmak governs:dat
alıştırmak governs:acc,dat shows:Voice=Cau
alkışlamak governs:acc
allamak governs:acc rare
alternatiflendirmek governs:acc
amaçlamak governs:acc class:encourage
amaçlatmak governs:acc shows:Voice=Cau
ambalajlamak governs:acc
ambarlamak governs:acc
anmak governs:acc class:effect-passive
anaforlamak governs:acc
anahtarlamak governs:acc rare
anamallaştırmak governs:acc
andırmak governs:acc class:stative shows:Voice=Cau
andiçmek aorist:Ar governs:none
andlaşmak governs:ins class:agree
anıklaştırmak governs:acc
anımsamak governs:acc class:declare
anıştırmak governs:acc
anıtlaştırmak governs:acc
anlamak governs:acc,abl class:effect-passive
anlamlamak governs:acc rare
anlamlanmak governs:none class:stative
anlamlandırmak governs:acc shows:Voice=Cau
anlamsızlaştırmak governs:acc
anlaşılmak governs:none class:stative shows:Voice=Pass
anlaşmak governs:ins class:agree
anlaştırmak governs:acc,ins shows:Voice=Cau
anlatmak governs:acc,dat shows:Voice=Cau
anlatımlamak governs:acc rare
antlaşmak governs:ins class:agree
apaçıklaştırmak governs:acc
apışmak governs:none
apıştırmak governs:acc shows:Voice=Cau
aramak governs:acc
aralamak governs:acc
aralıklamak governs:acc rare
araştırmak governs:acc
aratmak governs:acc shows:Voice=Cau
arınmak governs:abl class:stative
arındırmak governs:acc,abl shows:Voice=Cau
arıtmak governs:acc
arkadaşlaşmak governs:ins
arkalamak governs:acc rare
armağanlamak governs:acc,dat rare
armalamak governs:acc rare
arşınlamak governs:acc
arşivlemek governs:acc
artmak causative:Ir governs:none class:stative
artırmak governs:acc shows:Voice=Cau
arttırmak governs:acc
arzetmek aorist:Ar soften governs:acc,dat
arzulamak governs:acc class:declare
asmak governs:acc,dat rare
asabileşmek governs:none class:stative
asalaklaşmak governs:none class:stative
asfaltlamak governs:acc
asfaltlatmak governs:acc shows:Voice=Cau
askerileşmek governs:none class:stative
askerileştirmek governs:acc shows:Voice=Cau
askılamak governs:acc rare
astarlamak governs:acc rare
astırmak governs:acc shows:Voice=Cau
aşmak causative:Ir governs:acc
aşağılamak governs:acc
aşamalamak governs:acc rare
aşamalandırmak governs:acc
aşılamak governs:acc
aşılatmak governs:acc shows:Voice=Cau
aşınmak governs:none class:stative
aşındırmak governs:acc shows:Voice=Cau
aşırmak governs:acc rare shows:Voice=Cau
aşırılaşmak governs:none class:stative
aşırtmak governs:acc shows:Voice=Cau
aşkınlaştırmak governs:acc
atmak governs:acc,dat
atamak governs:acc,dat
ateşlemek governs:acc
ateşlendirmek governs:acc
atfetmek aorist:Ar soften governs:acc,dat
atfettirmek governs:acc shows:Voice=Cau
atfolunmak governs:none lemma:atfetmek voice:Pass
atışmak governs:ins
atıştırmak governs:acc,dat shows:Voice=Cau
atlamak governs:acc,abl
atlatmak governs:acc shows:Voice=Cau
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
ayarlatmak governs:acc shows:Voice=Cau
ayartmak governs:acc
ayazlamak governs:none class:stative
ayazlatmak governs:acc shows:Voice=Cau
aydınlanmak governs:none class:stative
aydınlaşmak governs:none class:stative
aydınlatmak governs:acc
ayıkmak governs:none class:stative
ayıklamak governs:acc,abl
ayıltmak governs:acc
ayıplamak governs:acc
ayırmak drop governs:acc,abl,ins
ayırtmak governs:acc,abl,ins shows:Voice=Cau
aykırılaşmak governs:none class:stative
aynılaşmak governs:ins
aynılaştırmak governs:acc shows:Voice=Cau
ayrıcalıklandırmak governs:acc
ayrıksılaşmak governs:none class:stative
ayrılmak governs:dat,abl
ayrımlaşmak governs:none class:stative
ayrımlaştırmak governs:acc shows:Voice=Cau
ayrımsamak governs:acc
ayrıntılamak governs:acc rare
ayrıntılandırmak governs:acc
ayrışmak governs:none class:stative
ayrıştırmak governs:acc,abl shows:Voice=Cau
azmak causative:It governs:none class:stative rare
azalmak governs:none class:stative
azaltmak governs:acc shows:Voice=Cau
azarlamak governs:acc
azatmak governs:acc
azdırmak governs:acc
azgınlaşmak governs:none class:stative
azgınlaştırmak governs:acc shows:Voice=Cau
azımsamak governs:acc
azıtmak governs:none class:stative shows:Voice=Cau
azletmek aorist:Ar soften governs:acc
azlolunmak governs:none lemma:azletmek voice:Pass
azmanlaşmak governs:none class:stative
azmetmek aorist:Ar soften governs:dat
azmettirmek governs:acc,dat shows:Voice=Cau

# b
[verb]
badanalamak governs:acc
badanalatmak governs:acc shows:Voice=Cau
bağdaşmak governs:ins class:stative
bağdaştırmak governs:acc,ins shows:Voice=Cau
bağımlanmak governs:dat
bağımlılaşmak governs:dat class:stative
bağımlılaştırmak governs:acc shows:Voice=Cau
bağımsızlaşmak governs:none class:stative
bağımsızlaştırmak governs:acc shows:Voice=Cau
bağırmak governs:dat
bağırtmak governs:acc shows:Voice=Cau
bağışlamak governs:acc,dat class:party
bağışlatmak governs:acc shows:Voice=Cau
bağıtlamak governs:acc class:agree
bağlamak governs:acc,dat
bağlantılamak governs:acc rare
bağlatmak governs:acc shows:Voice=Cau
bağnazlaşmak governs:none class:stative
bağnazlaştırmak governs:acc shows:Voice=Cau
bağrışmak governs:none
bahsetmek aorist:Ar soften governs:abl class:declare
bahsettirmek governs:acc shows:Voice=Cau
bahsolunmak governs:none lemma:bahsetmek voice:Pass
bahşetmek aorist:Ar soften governs:acc,dat
bakmak governs:dat
bakakalmak governs:dat
bakınmak governs:none
bakırlamak governs:acc rare
bakırlanmak governs:none
bakışmak governs:ins
baktırmak governs:acc shows:Voice=Cau
balkımak governs:none class:stative
ballanmak governs:none class:stative
ballandırmak governs:acc shows:Voice=Cau
baltalamak governs:acc rare
bandajlamak governs:acc rare
bandırmak governs:acc
bantlamak governs:acc
barbarlaşmak governs:none class:stative
barınmak governs:loc
barındırmak governs:acc shows:Voice=Cau
barışmak governs:ins class:agree
barıştırmak governs:acc,ins shows:Voice=Cau
barikatlamak governs:acc
basmak governs:acc,dat
basamaklamak governs:acc rare
basamaklandırmak governs:acc
basıklaşmak governs:none class:stative
basınçlamak governs:acc
basitleşmek governs:none class:stative
basitleştirmek governs:acc shows:Voice=Cau
baskılamak governs:acc rare
baskınlaşmak governs:none class:stative
bastırmak governs:acc shows:Voice=Cau
başarmak governs:acc
başarılamak governs:acc rare
başkaldırmak governs:dat
başlamak governs:dat class:effect
başlatmak governs:acc shows:Voice=Cau
başvurmak governs:dat
batmak causative:Ir governs:dat class:stative
bataklıklaşmak governs:none class:stative
batılılaşmak governs:none class:stative
batılılaştırmak governs:acc shows:Voice=Cau
batırmak governs:acc,dat shows:Voice=Cau
baymak governs:none class:stative rare
bayağılaşmak governs:none class:stative
bayağılaştırmak governs:acc shows:Voice=Cau
bayatlamak governs:none class:stative
bayatlaşmak governs:none class:stative
baygınlaşmak governs:none class:stative
bayılmak governs:dat class:stative
bayıltmak governs:acc shows:Voice=Cau
bebekleşmek governs:none class:stative
becayişlemek governs:acc rare
becermek governs:acc
bedellemek governs:acc rare
beğenmek governs:acc class:stative
beğendirmek governs:acc,dat shows:Voice=Cau
beklemek governs:acc,abl
bekleşmek governs:loc
bekleştirmek governs:acc shows:Voice=Cau
bekletmek governs:acc shows:Voice=Cau
belgelemek governs:acc
belgelendirmek governs:acc,ins
belgitmek governs:acc
belirmek governs:loc,none class:stative
belirginleşmek governs:none class:stative
belirginleştirmek governs:acc shows:Voice=Cau
belirlemek governs:acc class:arrange
belirletmek governs:acc shows:Voice=Cau
belirsizleşmek governs:none class:stative
belirsizleştirmek governs:acc shows:Voice=Cau
belirtmek governs:acc,dat class:declare shows:Voice=Cau
bellemek governs:acc
belletmek governs:acc,dat shows:Voice=Cau
bencillemek governs:acc rare
bencilleşmek governs:none class:stative
benimsemek governs:acc
benimsetmek governs:acc,dat shows:Voice=Cau
benzemek governs:dat class:stative
benzeşmek governs:none class:stative
benzetmek governs:acc,dat shows:Voice=Cau
benzinlemek governs:acc
beraberleştirmek governs:acc
berelemek governs:acc rare
berkitmek governs:acc
berraklaşmak governs:none class:stative
bertiltmek governs:acc
beslemek governs:acc,ins
beslenmek governs:ins class:stative shows:Voice=Pass
besletmek governs:acc shows:Voice=Cau
besmelemek governs:acc rare
bestelemek governs:acc
betimlemek governs:acc
betonlamak governs:acc rare
betonlaşmak governs:none
beyazlamak governs:none class:stative
beyazlanmak governs:none class:stative
beyazlaşmak governs:none class:stative
beyazlatmak governs:acc shows:Voice=Cau
bezmek governs:abl rare
bezdirmek governs:acc shows:Voice=Cau
bezemek governs:acc
bezenmek governs:ins shows:Voice=Pass
bezginleşmek governs:none class:stative
bıçaklamak governs:acc
bıkmak governs:abl class:stative
bıkdırmak governs:acc shows:Voice=Cau
bıktırmak governs:acc shows:Voice=Cau
bıngıldamak governs:none
bırakmak governs:acc,dat class:incorporating
biçmek governs:acc
biçimlemek governs:acc,dat class:arrange
biçimlenmek governs:none class:stative
biçimlendirmek governs:acc,dat class:arrange shows:Voice=Cau
biçimselleştirmek governs:acc
biçimsizleşmek governs:none class:stative
biçtirmek governs:acc shows:Voice=Cau
bilmek aorist:Ir governs:acc class:stative
bildirmek governs:acc,dat shows:Voice=Cau
bilemek governs:acc rare
bileşmek governs:ins
bileylemek governs:acc
bilgilenmek governs:none class:stative
bilgilendirmek governs:acc shows:Voice=Cau
bilginleşmek governs:none class:stative
bilinçlemek governs:acc rare
bilinçlenmek governs:none class:stative
bilinçlendirmek governs:acc shows:Voice=Cau
bilinçsizleşmek governs:none class:stative
billurlaşmak governs:none class:stative
billurlaştırmak governs:acc shows:Voice=Cau
binmek governs:dat rare
binalamak governs:acc rare
bindirmek governs:acc,dat shows:Voice=Cau
bireyleşmek governs:none class:stative
bireyselleşmek governs:none class:stative
bireyselleştirmek governs:acc shows:Voice=Cau
birikmek governs:none class:stative
biriktirmek governs:acc shows:Voice=Cau
birlemek governs:acc rare
birleşmek governs:ins,dat class:effect
birleştirmek governs:acc,ins shows:Voice=Cau
birlikleşmek governs:ins
bitmek causative:Ir governs:none class:effect
bitekleştirmek governs:acc
bitirmek governs:acc shows:Voice=Cau
bitiştirmek governs:acc,dat
bitkinleşmek governs:none class:stative
bloklamak governs:acc rare
bloklaştırmak governs:acc
bocalamak governs:none
boğmak governs:acc
boğazlamak governs:acc rare
boğdurmak governs:acc shows:Voice=Cau
boğuklaşmak governs:none class:stative
boğulmak governs:loc shows:Voice=Pass
boğumlamak governs:acc rare
boğuşmak governs:ins
bohçalamak governs:acc rare
bollanmak governs:none class:stative
bollaşmak governs:none class:stative
bollaştırmak governs:acc shows:Voice=Cau
bombalamak governs:acc
bombelemek governs:none class:stative
boncuklamak governs:acc rare
boncuklanmak governs:none class:stative
borçlanmak governs:acc,dat class:commit
borçlandırmak governs:acc,dat shows:Voice=Cau
bordalamak governs:acc rare
bordrolamak governs:acc rare
boşamak governs:acc
boşalmak governs:none class:stative
boşaltmak governs:acc shows:Voice=Cau
boşanmak governs:abl,ins shows:Voice=Pass
boşandırmak governs:acc shows:Voice=Cau
boşlamak governs:acc rare
botokslamak governs:acc rare
boyamak governs:acc
boyatmak governs:acc shows:Voice=Cau
boykotlamak governs:acc rare
boylamak governs:acc
boylatmak governs:acc shows:Voice=Cau
boynuzlamak governs:acc rare
boyunlamak governs:dat rare
boyutlandırmak governs:acc
bozmak governs:acc
bozarmak governs:none class:stative
bozdurmak governs:acc shows:Voice=Cau
bozulmak governs:none class:stative,happen shows:Voice=Pass
bozuşmak governs:ins class:stative
böbürlenmek governs:ins
böğürmek governs:none
bölmek governs:acc
böldürmek governs:acc shows:Voice=Cau
bölgelemek governs:acc rare
bölgeselleşmek governs:none class:stative
bölgeselleştirmek governs:acc shows:Voice=Cau
bölümlemek governs:acc
bölümlendirmek governs:acc
bölüşmek governs:acc,ins
bölüştürmek governs:acc,dat shows:Voice=Cau
bönleşmek governs:none class:stative
budamak governs:acc
budalalaşmak governs:none class:stative
budatmak governs:acc shows:Voice=Cau
buğulamak governs:acc
buğulanmak governs:none class:stative
buğulandırmak governs:acc shows:Voice=Cau
buğuzlamak governs:acc rare
buharlanmak governs:none
buharlaşmak governs:none class:stative
buharlaştırmak governs:acc shows:Voice=Cau
bulmak aorist:Ir governs:acc
bulamak governs:acc rare
bulanmak governs:none class:stative
bulandırmak governs:acc shows:Voice=Cau
bulanıklaşmak governs:none class:stative
bulaşmak governs:dat
bulaştırmak governs:acc,dat shows:Voice=Cau
bulatmak governs:acc shows:Voice=Cau
buldurmak governs:acc shows:Voice=Cau
bulgulamak governs:acc,dat rare
bulgurlamak governs:acc rare
bulunmak governs:loc class:light,stative
bulundurmak governs:acc,loc shows:Voice=Cau
buluşmak governs:ins
bulutlanmak governs:none class:stative
bunaklaşmak governs:none class:stative
bunalmak governs:abl class:stative
bunaltmak governs:acc shows:Voice=Cau
burmak governs:acc rare
burgulamak governs:acc rare
burjuvalaşmak governs:none class:stative
burkmak governs:acc
burkulmak governs:none class:stative shows:Voice=Pass
burkutmak governs:acc
buruklaşmak governs:none class:stative
burulmak governs:none class:stative
buruşmak governs:none class:stative
buruşturmak governs:acc shows:Voice=Cau
buyurmak drop governs:acc,dat
buzlamak governs:acc rare
buzlanmak governs:none class:stative
buzlandırmak governs:acc shows:Voice=Cau
buzlaşmak governs:none class:stative
bükmek governs:acc
büktürmek governs:acc shows:Voice=Cau
bürokratikleşmek governs:none class:stative
bürokratikleştirmek governs:acc shows:Voice=Cau
bürümek governs:acc
bürünmek governs:dat
bütünleşmek governs:ins class:stative
bütünleştirmek governs:acc,ins shows:Voice=Cau
büyümek governs:none class:stative
büyüksemek governs:acc
büyülemek governs:acc
büyültmek governs:acc
büyümsemek governs:acc
büyütmek governs:acc shows:Voice=Cau
büzmek governs:acc
büzdürmek governs:acc shows:Voice=Cau
büzülmek governs:none class:stative
büzüştürmek governs:acc

# c
[verb]
cahilleşmek governs:none class:stative
canavarlaşmak governs:none class:stative
canlanmak governs:none class:stative
canlandırmak governs:acc shows:Voice=Cau
cansızlaşmak governs:none class:stative
caymak governs:abl
caydırmak governs:acc,abl shows:Voice=Cau
cayırdatmak governs:acc
cazipleşmek governs:none class:stative
cebelleşmek governs:ins
cebetmek aorist:Ar soften governs:acc
cebretmek aorist:Ar soften governs:acc
cehdetmek aorist:Ar soften governs:dat
cehennemleşmek governs:none class:stative
cehennemleştirmek governs:acc shows:Voice=Cau
celbetmek aorist:Ar soften governs:acc
celbettirmek governs:acc shows:Voice=Cau
cemaatleşmek governs:none
cemetmek aorist:Ar soften governs:acc
cemettirmek governs:acc shows:Voice=Cau
cephelemek governs:acc rare
cepheleştirmek governs:acc
ceplemek governs:acc
cerhetmek aorist:Ar soften governs:acc
cesaretlenmek governs:none
cesaretlendirmek governs:acc class:encourage shows:Voice=Cau
cesurlaşmak governs:none class:stative
cevaplamak governs:acc
cevaplandırmak governs:acc
cezalanmak governs:none
cezalandırmak governs:acc class:penalise shows:Voice=Cau
cezbetmek aorist:Ar soften governs:acc
cezbettirmek governs:acc shows:Voice=Cau
cezmetmek aorist:Ar soften governs:acc
cılızlaşmak governs:none class:stative
cıvatmak governs:acc
cıvatalamak governs:acc
cıvımak governs:none class:stative
cıvıklaşmak governs:none class:stative
cızıktırmak governs:acc
cızırdatmak governs:acc
ciddileşmek governs:none class:stative
ciddileştirmek governs:acc shows:Voice=Cau
ciddîleşmek governs:none class:stative
cihazlamak governs:acc rare
cihazlandırmak governs:acc
cilalamak governs:acc rare
cilalatmak governs:acc shows:Voice=Cau
cilâlamak governs:acc rare
ciltlemek governs:acc
ciltletmek governs:acc shows:Voice=Cau
cilveleşmek governs:ins
cimciklemek governs:acc rare
cimrileşmek governs:none class:stative
cinselleştirmek governs:acc
cisimlemek governs:acc rare
cisimlendirmek governs:acc
cisimleştirmek governs:acc
coşmak governs:none class:stative
coşturmak governs:acc shows:Voice=Cau
cüceleşmek governs:none class:stative

# ç
[verb]
çabalamak governs:none class:encourage
çabalatmak governs:acc shows:Voice=Cau
çabuklaştırmak governs:acc
çağdaşlaşmak governs:none class:stative
çağdaşlaştırmak governs:acc shows:Voice=Cau
çağırmak drop governs:acc,dat
çağırtmak governs:acc shows:Voice=Cau
çağlamak governs:none class:stative rare
çağrıştırmak governs:acc class:stative
çakmak governs:acc rare
çakıllamak governs:acc rare
çakışmak governs:ins
çakıştırmak governs:acc shows:Voice=Cau
çakozlamak governs:acc
çaktırmak governs:acc shows:Voice=Cau
çalmak governs:acc
çaldırmak governs:acc shows:Voice=Cau
çalışmak governs:dat,ins class:encourage
çalıştırmak governs:acc shows:Voice=Cau
çalkalamak governs:acc
çalkalandırmak governs:acc
çalkanmak governs:none class:stative
çalkatmak governs:acc
çamaşırlamak governs:acc rare
çamurlamak governs:acc rare
çapaklamak governs:acc rare
çapalamak governs:acc rare
çapalatmak governs:acc shows:Voice=Cau
çapraşıklaşmak governs:none class:stative
çapraşıklaştırmak governs:acc shows:Voice=Cau
çaprazlamak governs:acc
çaprazlaştırmak governs:acc
çarpmak governs:acc,dat,ins
çarpıklaşmak governs:none class:stative
çarpışmak governs:ins
çarpıştırmak governs:acc,ins shows:Voice=Cau
çarpıtmak governs:acc
çarptırmak governs:acc,dat class:penalise shows:Voice=Cau
çarşaflamak governs:acc rare
çatmak governs:acc,dat,none
çatallamak governs:none class:stative
çatallanmak governs:none class:stative
çatallaşmak governs:none class:stative
çatırdatmak governs:acc
çatışmak governs:ins
çatıştırmak governs:acc shows:Voice=Cau
çatlamak governs:none class:stative
çatlatmak governs:acc shows:Voice=Cau
çekmek governs:acc,dat
çekicileşmek governs:none class:stative
çekicileştirmek governs:acc shows:Voice=Cau
çekiçlemek governs:acc rare
çekilmek governs:dat,abl shows:Voice=Pass
çekimlemek governs:acc rare
çekinmek governs:abl class:avoid
çekişmek governs:ins
çekiştirmek governs:acc shows:Voice=Cau
çektirmek governs:acc,dat shows:Voice=Cau
çelmek governs:acc
çeliklemek governs:acc rare
çelikleştirmek governs:acc
çelişmek governs:ins class:stative
çelmelemek governs:acc
çemkirmek governs:dat
çemkirtmek governs:acc shows:Voice=Cau
çengellemek governs:acc rare
çentiklemek governs:acc rare
çerçevelemek governs:acc rare
çeşitlemek governs:acc rare
çeşitlenmek governs:none class:stative
çeşitlendirmek governs:acc shows:Voice=Cau
çeşnilemek governs:acc rare
çetelemek governs:acc rare
çeteleşmek governs:none
çetinleşmek governs:none class:stative
çetinleştirmek governs:acc shows:Voice=Cau
çetrefilleşmek governs:none class:stative
çevirmek drop governs:acc,dat
çevrelemek governs:acc
çeyizlemek governs:acc rare
çeyreklemek governs:acc rare
çıkmak causative:Ar governs:dat,abl
çıkagelmek governs:abl
çıkarmak governs:acc,abl,dat shows:Voice=Cau
çıkartmak governs:acc,abl shows:Voice=Cau
çıkışmak governs:dat
çıldırmak governs:none class:stative
çıldırtmak governs:acc shows:Voice=Cau
çılgınlaşmak governs:none class:stative
çınlamak governs:none class:stative
çınlatmak governs:acc shows:Voice=Cau
çıplaklaşmak governs:none class:stative
çıplaklaştırmak governs:acc shows:Voice=Cau
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
çiftleşmek governs:ins
çiftleştirmek governs:acc shows:Voice=Cau
çiğnemek governs:acc
çiğnetmek governs:acc shows:Voice=Cau
çimdiklemek governs:acc rare
çimentolamak governs:acc rare
çimlemek governs:acc rare
çimlenmek governs:none class:stative
çimlendirmek governs:acc shows:Voice=Cau
çinkolamak governs:acc rare
çinkolanmak governs:none
çirişlemek governs:acc rare
çirkefleşmek governs:none class:stative
çirkinleşmek governs:none class:stative
çirkinleştirmek governs:acc shows:Voice=Cau
çiselemek governs:none class:stative
çitilemek governs:acc rare
çitlemek governs:acc rare
çivilemek governs:acc
çiviletmek governs:acc shows:Voice=Cau
çizmek governs:acc
çizdirmek governs:acc shows:Voice=Cau
çizelemek governs:acc rare
çizelgelemek governs:acc rare
çizgilemek governs:acc rare
çizgilendirmek governs:acc
çiziktirmek governs:acc
çocuklaşmak governs:none class:stative
çocuklaştırmak governs:acc shows:Voice=Cau
çocuksulaşmak governs:none class:stative
çoğalmak governs:none class:stative
çoğaltmak governs:acc shows:Voice=Cau
çoğulculaşmak governs:none class:stative
çoğullamak governs:acc rare
çoğullaşmak governs:none class:stative
çoğullaştırmak governs:acc shows:Voice=Cau
çoklamak governs:acc rare
çoklanmak governs:none class:stative
çoklaştırmak governs:acc
çoraklaşmak governs:none class:stative
çoraklaştırmak governs:acc shows:Voice=Cau
çökmek governs:dat
çökelmek governs:none class:stative
çökeltmek governs:none class:stative shows:Voice=Cau
çökertmek governs:acc
çöktürmek governs:acc shows:Voice=Cau
çölleşmek governs:none class:stative
çömmek governs:none
çömelmek governs:none class:stative
çömeltmek governs:acc shows:Voice=Cau
çöplemek governs:acc rare
çöreklenmek governs:dat
çözmek governs:acc
çözdürmek governs:acc shows:Voice=Cau
çözülmek governs:none class:stative rare
çözümlemek governs:acc
çözümletmek governs:acc shows:Voice=Cau
çözündürmek governs:acc
çukurlaşmak governs:none class:stative
çullanmak governs:dat
çullandırmak governs:acc shows:Voice=Cau
çuvallamak governs:acc rare
çürümek governs:none class:stative
çürükleşmek governs:none class:stative
çürütmek governs:acc shows:Voice=Cau

# d
[verb]
dadanmak governs:dat
dağılmak governs:none class:effect
dağınıklaşmak governs:none class:stative
dağıtmak governs:acc,dat
dağıttırmak governs:acc shows:Voice=Cau
dağlamak governs:acc
dağlatmak governs:acc shows:Voice=Cau
dakikleştirmek governs:acc
daktilolamak governs:acc rare
dalmak governs:dat
dalamak governs:acc rare
dalaşmak governs:ins
dalaştırmak governs:acc shows:Voice=Cau
dalgalamak governs:acc rare
dalgalanmak governs:none class:stative
dalgalandırmak governs:acc shows:Voice=Cau
dalgınlaşmak governs:none class:stative
damgalamak governs:acc rare
damgalatmak governs:acc shows:Voice=Cau
damıtmak governs:acc
damıttırmak governs:acc shows:Voice=Cau
damlamak governs:acc
damlatmak governs:acc shows:Voice=Cau
danışmak governs:dat,ins
daralmak governs:none class:stative
daralamak governs:acc rare
daraltmak governs:acc shows:Voice=Cau
darbelemek governs:acc
darbetmek aorist:Ar soften governs:acc
darılmak governs:dat
darıltmak governs:acc shows:Voice=Cau
darlaşmak governs:none class:stative
darlaştırmak governs:acc shows:Voice=Cau
davalaşmak governs:ins
davalaştırmak governs:acc shows:Voice=Cau
davranmak governs:dat
dayamak governs:acc,dat
dayanmak governs:dat class:stative
dayandırmak governs:acc,dat shows:Voice=Cau
dayanışmak governs:ins
dayatmak governs:acc,dat shows:Voice=Cau
demek narrow governs:acc,dat class:effect-passive
debelemek governs:acc rare
debelenmek governs:none
dedirtmek governs:acc,dat
defetmek aorist:Ar soften governs:acc
defnetmek aorist:Ar soften governs:acc
defnettirmek governs:acc shows:Voice=Cau
defnolunmak governs:none lemma:defnetmek voice:Pass
defolmak governs:none
defterlemek governs:acc rare
değmek governs:dat class:stative rare
değdirmek governs:acc,dat shows:Voice=Cau
değerlemek governs:acc
değerlenmek governs:none class:stative
değerlendirmek governs:acc shows:Voice=Cau
değerlendirtmek governs:acc shows:Voice=Cau
değersizleşmek governs:none class:stative
değersizleştirmek governs:acc shows:Voice=Cau
değinmek governs:dat class:declare
değirmilemek governs:acc rare
değişmek governs:none class:stative,happen
değişkelemek governs:acc rare
değiştirmek governs:acc,ins shows:Voice=Cau
değiştirtmek governs:acc shows:Voice=Cau
değneklemek governs:acc rare
dehlemek governs:acc rare
dehşetlenmek governs:none class:stative
delmek governs:acc
deldirmek governs:acc shows:Voice=Cau
delillendirmek governs:acc
delirmek governs:none class:stative
delirtmek governs:acc shows:Voice=Cau
demetlemek governs:acc rare
demirlemek governs:acc
demlemek governs:acc
demlendirmek governs:acc
demokratikleşmek governs:none
demokratikleştirmek governs:acc shows:Voice=Cau
denemek governs:acc class:encourage
denemelemek governs:acc rare
denetimlemek governs:acc rare
denetlemek governs:acc
denetletmek governs:acc shows:Voice=Cau
deneyimlemek governs:acc
dengelemek governs:acc,dat class:arrange
dengesizleşmek governs:none class:stative
denkgelmek governs:dat
denklemek governs:ins rare
denkleşmek governs:ins class:stative
denkleştirmek governs:acc shows:Voice=Cau
depolamak governs:acc
depolatmak governs:acc shows:Voice=Cau
depreşmek governs:none class:stative
depreştirmek governs:acc shows:Voice=Cau
dermek governs:acc rare
derbederleşmek governs:none class:stative
dercetmek aorist:Ar soften governs:dat
dercettirmek governs:acc shows:Voice=Cau
derecelendirmek governs:acc,dat class:arrange
derinlemek governs:none
derinleşmek governs:none class:stative
derinleştirmek governs:acc shows:Voice=Cau
derişmek governs:none rare
derlemek governs:acc,abl
derslemek governs:acc rare
dertlenmek governs:dat class:stative
dertlendirmek governs:acc shows:Voice=Cau
dertleşmek governs:ins
desenlemek governs:acc rare
desenlendirmek governs:acc
destanlaştırmak governs:acc
desteklemek governs:acc class:encourage
destekleşmek governs:ins
destekletmek governs:acc shows:Voice=Cau
destelemek governs:acc rare
deşmek governs:acc
deştirmek governs:acc shows:Voice=Cau
detaylandırmak governs:acc
devindirmek governs:acc
devindirtmek governs:acc shows:Voice=Cau
devirmek drop governs:acc
devirtmek governs:acc shows:Voice=Cau
devleşmek governs:none class:stative
devleştirmek governs:acc shows:Voice=Cau
devletleşmek governs:none
devletleştirmek governs:acc shows:Voice=Cau
devralmak governs:acc,abl class:party
devretmek aorist:Ar soften governs:acc,dat class:party
devrettirmek governs:acc,dat shows:Voice=Cau
devrilmek governs:none shows:Voice=Pass
devrimcileştirmek governs:acc
devrolunmak governs:none lemma:devretmek voice:Pass
devşirmek governs:acc,abl
devşirtmek governs:acc shows:Voice=Cau
deyimlemek governs:acc rare
deyimleştirmek governs:acc
dırdırlanmak governs:none
dışlamak governs:acc,abl
dışlaşmak governs:none class:stative
dışlaştırmak governs:acc shows:Voice=Cau
dışsallaştırmak governs:acc
didiklemek governs:acc
didikleşmek governs:ins
didinmek governs:none class:encourage
didişmek governs:ins
dijitalleşmek governs:none
dijitalleştirmek governs:acc shows:Voice=Cau
dikmek governs:acc,dat
dikeltmek governs:acc
dikenlemek governs:acc rare
dikenlenmek governs:none class:stative
dikeyleşmek governs:none class:stative
dikilmek governs:dat shows:Voice=Pass
dikizlemek governs:acc rare
diklenmek governs:dat
dikleşmek governs:none class:stative
dikleştirmek governs:acc shows:Voice=Cau
diktirmek governs:acc shows:Voice=Cau
dilmek governs:acc rare
dilemek governs:acc,abl class:declare,discretion
dileklemek governs:acc rare
dilendirmek governs:acc
dilimlemek governs:acc
dilimletmek governs:acc shows:Voice=Cau
dillenmek governs:none class:stative
dillendirmek governs:acc shows:Voice=Cau
dinmek governs:none class:stative rare
dinamikleşmek governs:none class:stative
dinamikleştirmek governs:acc shows:Voice=Cau
dinamitlemek governs:acc rare
dincelmek governs:none class:stative
dinceltmek governs:acc shows:Voice=Cau
dinçelmek governs:none class:stative
dinçleşmek governs:none class:stative
dindarlaşmak governs:none class:stative
dindirmek governs:acc shows:Voice=Cau
dinelmek governs:none
dinlemek governs:acc,abl
dinlenmek governs:none
dinlendirmek governs:acc shows:Voice=Cau
dinletmek governs:acc,dat shows:Voice=Cau
dipçiklemek governs:acc rare
diplomalamak governs:acc rare
diremek governs:acc rare
direnmek governs:dat
direnleştirmek governs:acc
direşmek governs:dat
dirilmek governs:none class:stative
diriltmek governs:acc shows:Voice=Cau
dirseklemek governs:acc rare
disiplinlemek governs:acc rare
dişlemek governs:acc
dişlenmek governs:none class:stative
dişletmek governs:acc shows:Voice=Cau
ditmek soften governs:acc
dizmek governs:dat
dizdirmek governs:acc shows:Voice=Cau
dizeleştirmek governs:acc
dizgelemek governs:acc rare
dizginlemek governs:acc
dizginletmek governs:acc shows:Voice=Cau
dizilmek governs:dat shows:Voice=Pass
dizilemek governs:acc rare
dizinlemek governs:acc rare
dizlemek governs:acc
dobralaştırmak governs:acc
doğmak causative:Ir governs:abl,dat class:effect,happen
doğaçlamak governs:acc
doğallaşmak governs:none class:stative
doğallaştırmak governs:acc shows:Voice=Cau
doğramak governs:acc
doğratmak governs:acc shows:Voice=Cau
doğrulmak governs:none class:stative
doğrulamak governs:acc class:declare
doğrulatmak governs:acc shows:Voice=Cau
doğrultmak governs:acc shows:Voice=Cau
doğrultturmak governs:acc shows:Voice=Cau
doğulaşmak governs:none class:stative
doğurmak governs:acc class:effect shows:Voice=Cau
doğurtmak governs:acc shows:Voice=Cau
dokumak governs:acc
dokumalatmak governs:acc
dokunmak governs:dat
dokunaklaştırmak governs:acc
dokundurmak governs:acc,dat shows:Voice=Cau
dokutmak governs:acc shows:Voice=Cau
dolmak governs:none class:effect
dolamak governs:acc,dat rare
dolanmak governs:none,dat,ins
dolandırmak governs:acc shows:Voice=Cau
dolaşmak governs:none,acc,loc
dolaştırmak governs:acc shows:Voice=Cau
dolaylaştırmak governs:acc
doldurmak governs:acc shows:Voice=Cau
doldurtmak governs:acc shows:Voice=Cau
dolgulamak governs:acc rare
dolgunlanmak governs:none class:stative
dolgunlaşmak governs:none class:stative
dolgunlaştırmak governs:acc shows:Voice=Cau
doluşmak governs:dat
donmak governs:none class:stative
donakalmak governs:dat
donanmak governs:ins
donatmak governs:acc,ins
dondurmak governs:acc,dat shows:Voice=Cau
dondurtmak governs:acc shows:Voice=Cau
donuklaşmak governs:none class:stative
donuklaştırmak governs:acc shows:Voice=Cau
dopinglemek governs:acc rare
doruklaştırmak governs:acc
dostlaşmak governs:ins class:stative
dosyalamak governs:acc
doymak causative:Ir governs:dat class:stative
doyunmak governs:ins
doyurmak governs:acc shows:Voice=Cau
döğmek governs:acc
dökmek governs:acc,dat
dökülmek governs:dat class:stative shows:Voice=Pass
döllemek governs:acc rare
dölletmek governs:acc shows:Voice=Cau
dönmek governs:dat,abl
döndürmek governs:acc,dat shows:Voice=Cau
döndürtmek governs:acc shows:Voice=Cau
dönüşmek governs:dat class:effect
dönüştürmek governs:acc,dat shows:Voice=Cau
dönüştürtmek governs:acc shows:Voice=Cau
döşemek governs:acc
döşetmek governs:acc shows:Voice=Cau
dövmek governs:acc
dövdürmek governs:acc shows:Voice=Cau
dövünmek governs:none
dövüşmek governs:ins
dövüştürmek governs:acc shows:Voice=Cau
dramatikleşmek governs:none class:stative
dramatikleştirmek governs:acc shows:Voice=Cau
dumanlamak governs:acc rare
dumanlanmak governs:none class:stative
dumanlaşmak governs:none class:stative
dumanlatmak governs:acc shows:Voice=Cau
durmak aorist:Ir governs:none class:effect
durağanlaşmak governs:none class:stative
duraklamak governs:none class:stative
duraklatmak governs:acc shows:Voice=Cau
duraksamak governs:none
duraksatmak governs:acc shows:Voice=Cau
durdurmak governs:acc shows:Voice=Cau
durdurtmak governs:acc shows:Voice=Cau
durgunlaşmak governs:none class:stative
durgunlaştırmak governs:acc shows:Voice=Cau
durulamak governs:acc
durulaştırmak governs:acc
durultmak governs:acc shows:Voice=Cau
duymak causative:Ir governs:acc,abl
duyarlaştırmak governs:acc
duyarlılaşmak governs:dat class:stative
duyarlılaştırmak governs:acc shows:Voice=Cau
duyarsızlaşmak governs:dat class:stative
duyarsızlaştırmak governs:acc shows:Voice=Cau
duygulamak governs:acc rare
duygulanmak governs:none class:stative
duygulandırmak governs:acc shows:Voice=Cau
duygusallaşmak governs:none class:stative
duygusallaştırmak governs:acc shows:Voice=Cau
duygusuzlaşmak governs:none class:stative
duyumlamak governs:acc rare
duyumsamak governs:acc
duyumsatmak governs:acc shows:Voice=Cau
duyurmak governs:acc,dat shows:Voice=Cau
duyurtmak governs:acc shows:Voice=Cau
düdüklemek governs:acc
düğmelemek governs:acc rare
düğmeletmek governs:acc shows:Voice=Cau
düğümlemek governs:acc rare
düğümlenmek governs:none class:stative
düğümletmek governs:acc shows:Voice=Cau
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
düşletmek governs:acc shows:Voice=Cau
düşmanlaşmak governs:none class:stative
düşmanlaştırmak governs:acc shows:Voice=Cau
düşünmek governs:acc,none
düşünceleştirmek governs:acc
düşündürmek governs:acc shows:Voice=Cau
düşünselleşmek governs:none class:stative
düşürmek governs:acc,dat,abl shows:Voice=Cau
düşürtmek governs:acc shows:Voice=Cau
düzmek governs:acc rare
düzdürmek governs:acc shows:Voice=Cau
düzelmek governs:none class:stative
düzeltmek governs:acc shows:Voice=Cau
düzeltirmek governs:acc shows:Voice=Cau
düzelttirmek governs:acc shows:Voice=Cau
düzenlemek governs:acc,dat class:arrange
düzenletmek governs:acc shows:Voice=Cau
düzenlileşmek governs:none class:stative
düzenlileştirmek governs:acc shows:Voice=Cau
düzensizleşmek governs:none class:stative
düzgünleştirmek governs:acc
düzlemek governs:acc
düzleşmek governs:none class:stative
düzleştirmek governs:acc shows:Voice=Cau
düzletmek governs:acc shows:Voice=Cau

# e
[verb]
ebedileşmek governs:none class:stative
ebedileştirmek governs:acc shows:Voice=Cau
ebedîleşmek governs:none class:stative
ebelemek governs:acc rare
edebileştirmek governs:acc
edegelmek governs:acc
edinmek governs:acc,abl class:effect
edindirmek governs:acc,abl shows:Voice=Cau
edindirtmek governs:acc shows:Voice=Cau
efendileşmek governs:none class:stative
efkarlanmak governs:dat
efkârlanmak governs:dat
efsaneleşmek governs:none class:stative
efsaneleştirmek governs:acc shows:Voice=Cau
egemenleşmek governs:none class:stative
eğmek governs:acc
eğdirmek governs:acc shows:Voice=Cau
eğelemek governs:acc
eğerlemek governs:acc rare
eğilmek governs:dat class:stative shows:Voice=Pass
eğirmek drop governs:acc
eğitmek governs:acc
eğittirmek governs:acc shows:Voice=Cau
eğlemek governs:acc
eğlenmek governs:ins,none
eğlendirmek governs:acc shows:Voice=Cau
eğleşmek governs:none class:stative rare
eğrilmek governs:none class:stative shows:Voice=Pass
eğriltmek governs:acc shows:Voice=Cau
ehlileşmek governs:none class:stative
ehlileştirmek governs:acc shows:Voice=Cau
ehliyetlendirmek governs:acc
ekmek governs:acc,dat rare
eklemek governs:acc,dat
eklemlemek governs:acc,dat rare
eklemlenmek governs:dat,ins
eklemlendirmek governs:acc shows:Voice=Cau
eklemleşmek governs:ins
ekleşmek governs:dat
ekleştirmek governs:acc shows:Voice=Cau
ekletmek governs:acc shows:Voice=Cau
ekonomikleşmek governs:none class:stative
ekonomikleştirmek governs:acc shows:Voice=Cau
ekranlamak governs:acc rare
eksikleşmek governs:none class:stative
eksilmek governs:none class:stative
eksiltmek governs:acc shows:Voice=Cau
ekşimek governs:none class:stative
ekşitmek governs:acc shows:Voice=Cau
ektirmek governs:acc shows:Voice=Cau
elemek governs:acc
eleklemek governs:acc rare
elektriklenmek governs:none class:stative
elektriklendirmek governs:acc shows:Voice=Cau
elektronikleşmek governs:none
elektronikleştirmek governs:acc shows:Voice=Cau
eleştirmek governs:acc
eletmek governs:acc shows:Voice=Cau
elkonmak governs:dat
elkoymak aorist:Ar governs:dat
ellemek governs:acc rare
elleşmek governs:ins
elleştirmek governs:acc shows:Voice=Cau
elvermek governs:dat
elverişlileştirmek governs:acc
elverişsizleşmek governs:none class:stative
emmek governs:acc rare
emdirmek governs:acc shows:Voice=Cau
emeklemek governs:none
emeklendirmek governs:acc
emeklileştirmek governs:acc
emretmek aorist:Ar soften governs:acc,dat
emrolunmak governs:none lemma:emretmek voice:Pass
emzirmek governs:acc
endekslemek governs:acc,dat
endişelenmek governs:abl class:stative
endişelendirmek governs:acc shows:Voice=Cau
endüstrileştirmek governs:acc
engellemek governs:acc
enginleşmek governs:none class:stative
eniklemek governs:acc rare
enlemek governs:acc rare
epostalamak governs:acc,dat rare
ermek governs:none
erdirmek governs:acc,dat shows:Voice=Cau
erginlemek governs:acc rare
erginleşmek governs:none class:stative
erginleştirmek governs:acc shows:Voice=Cau
erimek governs:none class:stative
erişmek governs:dat
eriştirmek governs:acc,dat shows:Voice=Cau
eritmek governs:acc shows:Voice=Cau
erittirmek governs:acc shows:Voice=Cau
erkekleşmek governs:none class:stative
ertelemek governs:acc
erteletmek governs:acc shows:Voice=Cau
esmek governs:none rare
esaslandırmak governs:acc
esinlemek governs:acc,dat
esinlenmek governs:abl
esirgemek governs:acc,abl class:refuse
esirlemek governs:acc rare
eskimek governs:none class:stative
eskileşmek governs:none class:stative
eskitmek governs:acc shows:Voice=Cau
esmerleşmek governs:none class:stative
esmerleştirmek governs:acc shows:Voice=Cau
esnemek governs:none class:stative
esnekleştirmek governs:acc
esnetmek governs:acc shows:Voice=Cau
esrimek governs:none
esrikleşmek governs:none class:stative
eşelemek governs:acc
eşitlemek governs:acc,dat
eşitleşmek governs:ins class:stative
eşitletmek governs:acc shows:Voice=Cau
eşitsizleşmek governs:none class:stative
eşlemek governs:acc,ins rare
eşleşmek governs:ins
eşleştirmek governs:acc,ins shows:Voice=Cau
eştirmek governs:acc
etmek soften governs:acc class:incorporating,light
etiketlemek governs:acc
etiketlendirmek governs:acc
etiketletmek governs:acc shows:Voice=Cau
etkenleştirmek governs:acc
etkilemek governs:acc
etkileşmek governs:none class:stative
etkiletmek governs:acc shows:Voice=Cau
etkinleşmek governs:none class:stative
etkinleştirmek governs:acc shows:Voice=Cau
etkisizleşmek governs:none class:stative
etkisizleştirmek governs:acc shows:Voice=Cau
etlenmek governs:none class:stative
etnikleştirmek governs:acc
ettirmek governs:acc,dat shows:Voice=Cau class:incorporating
etütlemek governs:acc rare
evcilleşmek governs:none class:stative
evcilleştirmek governs:acc shows:Voice=Cau
evelemek governs:acc rare
evhamlandırmak governs:acc
evirmek drop governs:acc
evirtmek governs:acc shows:Voice=Cau
evlenmek governs:ins
evlendirmek governs:acc,ins shows:Voice=Cau
evleşmek governs:none rare
evraklamak governs:acc rare
evrenselleşmek governs:none class:stative
evrenselleştirmek governs:acc shows:Voice=Cau
evrilmek governs:dat class:stative shows:Voice=Pass
evrimleştirmek governs:acc
eylemek governs:acc class:light
eylemlemek governs:acc rare
eylemlendirmek governs:acc
eylemleştirmek governs:acc
ezmek governs:acc
ezberlemek governs:acc
ezberletmek governs:acc shows:Voice=Cau
ezdirmek governs:acc shows:Voice=Cau
ezgilemek governs:acc rare
ezginleşmek governs:none class:stative
ezilmek governs:none shows:Voice=Pass

# f
[verb]
faizlendirmek governs:acc
fakirleşmek governs:none class:stative
fakirleştirmek governs:acc shows:Voice=Cau
fakslamak governs:acc,dat rare
farketmek aorist:Ar soften governs:acc
farklılaşmak governs:abl class:stative
farklılaştırmak governs:acc shows:Voice=Cau
farzetmek aorist:Ar soften governs:acc class:effect-passive
farzolunmak governs:none class:effect lemma:farzetmek voice:Pass
fasletmek aorist:Ar soften governs:acc
fasonlamak governs:acc rare
faşistleşmek governs:none class:stative
faturalamak governs:acc rare
faturalandırmak governs:acc
faydalanmak governs:abl class:effect
faydalandırmak governs:acc,abl shows:Voice=Cau
fazlalaşmak governs:none class:stative
fazlalaştırmak governs:acc shows:Voice=Cau
felçlemek governs:acc rare
fenalaşmak governs:none class:stative
ferahlamak governs:none class:stative
ferahlatmak governs:acc shows:Voice=Cau
fermuarlamak governs:acc rare
fersizleşmek governs:none class:stative
feshetmek aorist:Ar soften governs:acc
feshettirmek governs:acc shows:Voice=Cau
fesholmak governs:none
fethetmek aorist:Ar soften governs:acc
fethettirmek governs:acc shows:Voice=Cau
feyizlenmek governs:abl
fıkırdamak governs:none class:stative
fırçalamak governs:acc
fırçalatmak governs:acc shows:Voice=Cau
fırıldamak governs:none
fırıldatmak governs:acc shows:Voice=Cau
fırınlamak governs:acc
fırlamak governs:abl,dat
fırlatmak governs:acc,dat shows:Voice=Cau
fırlattırmak governs:acc shows:Voice=Cau
fısıldamak governs:acc,dat
fısıldaşmak governs:ins
fısıldatmak governs:acc shows:Voice=Cau
fışkırmak governs:abl
fışkırtmak governs:acc shows:Voice=Cau
fiksetmek aorist:Ar soften governs:acc
filizlenmek governs:none class:stative
filizlendirmek governs:acc shows:Voice=Cau
filmlemek governs:acc rare
filtrelemek governs:acc rare
fingirdeşmek governs:ins
fiskelemek governs:acc
fişeklemek governs:acc rare
fişlemek governs:acc rare
fişletmek governs:acc shows:Voice=Cau
fitillemek governs:acc
fitlemek governs:acc rare
fiyatlamak governs:acc
fiyatlandırmak governs:acc
flamalamak governs:acc rare
flörtleşmek governs:ins
fokurdamak governs:none class:stative
fokurdatmak governs:acc shows:Voice=Cau
fonlamak governs:acc rare
formatlamak governs:acc rare
formüllemek governs:acc rare
formülleştirmek governs:acc
fosilleşmek governs:none class:stative
fosilleştirmek governs:acc shows:Voice=Cau
fosurdatmak governs:acc
fotoğraflamak governs:acc rare
fotokopilemek governs:acc rare
frenlemek governs:acc
frenletmek governs:acc shows:Voice=Cau
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
gasbettirmek governs:acc shows:Voice=Cau
gayretlenmek governs:none class:encourage
gayretlendirmek governs:acc class:encourage shows:Voice=Cau
gazlamak governs:acc
gazlanmak governs:none class:stative
gazlaşmak governs:none
gazlaştırmak governs:acc shows:Voice=Cau
gazlatmak governs:acc shows:Voice=Cau
gebeleşmek governs:none class:stative
gebermek governs:none class:stative
gecekondulaşmak governs:none
gecelemek governs:loc
geceletmek governs:acc shows:Voice=Cau
gecikmek governs:loc,dat class:stative,happen
geciktirmek governs:acc shows:Voice=Cau
geçmek causative:Ir governs:dat,abl,acc,loc class:effect
geçerlileşmek governs:none class:effect
geçerlileştirmek governs:acc shows:Voice=Cau
geçersizleşmek governs:none class:effect
geçersizleştirmek governs:acc shows:Voice=Cau
geçicileştirmek governs:acc
geçinmek governs:ins,abl
geçirmek governs:acc,dat shows:Voice=Cau
geçiştirmek governs:acc
geçkinleştirmek governs:acc
geğirmek governs:none
gelmek aorist:Ir governs:dat,abl
gelenekleşmek governs:none class:stative
gelenekleştirmek governs:acc shows:Voice=Cau
gelenekselleşmek governs:none class:stative
gelişmek governs:none class:stative
gelişkinleşmek governs:none class:stative
geliştirmek governs:acc shows:Voice=Cau
geliştirtmek governs:acc shows:Voice=Cau
gençleşmek governs:none class:stative
gençleştirmek governs:acc shows:Voice=Cau
genelgelemek governs:acc rare
genellemek governs:acc
genelleşmek governs:none class:stative
genelleştirmek governs:acc shows:Voice=Cau
genişlemek governs:none class:stative
genişletmek governs:acc shows:Voice=Cau
genişlettirmek governs:acc shows:Voice=Cau
genleşmek governs:none class:stative
genleştirmek governs:acc shows:Voice=Cau
germek governs:acc
gerçekçileşmek governs:none class:stative
gerçekçileştirmek governs:acc shows:Voice=Cau
gerçeklemek governs:acc
gerçekleşmek governs:none class:effect
gerçekleştirmek governs:acc shows:Voice=Cau
gerdirmek governs:acc shows:Voice=Cau
gerekmek governs:none class:discretion
gerekçelemek governs:acc rare
gerekçelendirmek governs:acc
gereksinmek governs:acc class:stative
gerektirmek governs:acc shows:Voice=Cau class:effect
gerginleşmek governs:none class:stative
gerginleştirmek governs:acc shows:Voice=Cau
gerimek governs:none
gericileşmek governs:none class:stative
gericileştirmek governs:acc shows:Voice=Cau
gerilmek governs:none class:stative
gerilemek governs:none class:stative
gerinmek governs:none
gerneşmek governs:none
getirmek governs:acc,dat
getirtmek governs:acc,dat shows:Voice=Cau
gevelemek governs:acc
gevşemek governs:none class:stative
gevşetmek governs:acc shows:Voice=Cau
gezmek governs:acc,none,loc
gezdirmek governs:acc shows:Voice=Cau
gezelemek governs:none
gezinmek governs:loc,none
gıcıklamak governs:acc rare
gıcırdamak governs:none class:stative
gıcırdatmak governs:acc shows:Voice=Cau
gıdaklamak governs:none class:stative
gıdıklamak governs:acc
gidermek governs:acc
gidiştirmek governs:acc
girmek governs:dat
girişmek governs:dat
gitmek causative:Ar soften governs:dat,abl
giymek governs:acc
giydirmek governs:acc,dat shows:Voice=Cau
giyinmek governs:acc
giyinidirmek governs:acc
gizemleştirmek governs:acc
gizlemek governs:acc,abl
gizletmek governs:acc shows:Voice=Cau
globalleşmek governs:none class:stative
globalleştirmek governs:acc shows:Voice=Cau
gocunmak governs:abl class:stative
göbeklemek governs:acc rare
göçmek causative:Ir governs:dat,abl
göçertmek governs:acc,abl
göçürmek governs:acc,dat shows:Voice=Cau
gölgelemek governs:acc
gölgelendirmek governs:acc shows:Voice=Cau
göllenmek governs:none class:stative
gömmek governs:acc,dat
gömdürmek governs:acc shows:Voice=Cau
göndermek governs:acc,dat
gönderttirmek governs:acc
gönenmek governs:dat
gönendirmek governs:acc shows:Voice=Cau
görmek aorist:Ir governs:acc
gördürmek governs:acc shows:Voice=Cau
görevlenmek governs:ins
görevlendirmek governs:acc,dat shows:Voice=Cau
görkemlenmek governs:none class:stative
görkemleştirmek governs:acc
görselleştirmek governs:acc
görünmek governs:none class:stative
görüntülemek governs:acc
görüntületmek governs:acc shows:Voice=Cau
görüşmek governs:ins,dat
görüştürmek governs:acc,ins shows:Voice=Cau
göstermek governs:acc,dat class:incorporating,light,arrange
götürmek governs:acc,dat
götürtmek governs:acc shows:Voice=Cau
gövdelemek governs:acc rare
gövermek governs:none class:stative
göymek governs:acc rare
gözeneklenmek governs:none class:stative
gözetmek governs:acc
gözetlemek governs:acc
gözetletmek governs:acc shows:Voice=Cau
gözettirmek governs:acc shows:Voice=Cau
gözlemek governs:acc
gözlemlemek governs:acc
gözlemlendirmek governs:acc
gözlemletmek governs:acc shows:Voice=Cau
gözükmek governs:dat class:stative
gruplamak governs:acc class:effect-passive
gruplanmak governs:none
gruplandırmak governs:acc class:effect-passive shows:Voice=Cau
guruldamak governs:none class:stative
gururlanmak governs:ins class:stative
gübrelemek governs:acc
gübreletmek governs:acc shows:Voice=Cau
gücenmek governs:dat
gücendirmek governs:acc shows:Voice=Cau
gücümsemek governs:acc
güçlenmek governs:none class:stative
güçlendirmek governs:acc shows:Voice=Cau
güçleşmek governs:none class:stative
güçleştirmek governs:acc shows:Voice=Cau
güçsüzleştirmek governs:acc
güdükleşmek governs:none class:stative
güdülemek governs:acc class:encourage
güdümlemek governs:acc rare
gülmek governs:dat
güldürmek governs:acc shows:Voice=Cau
gülümsemek governs:dat
gülümsetmek governs:acc shows:Voice=Cau
gülünçleşmek governs:none class:stative
gülünçleştirmek governs:acc shows:Voice=Cau
gülüşmek governs:ins
gümbürdemek governs:none
gümbürdetmek governs:acc shows:Voice=Cau
gümlemek governs:none rare
gümrüklemek governs:acc rare
gümüşlemek governs:acc
güncellemek governs:acc
güncelleşmek governs:none class:stative
güncelleştirmek governs:acc shows:Voice=Cau
güncelletmek governs:acc shows:Voice=Cau
gündemlemek governs:acc rare
gündemleştirmek governs:acc
güneşlemek governs:acc rare
güneşlenmek governs:none class:stative
güneşlendirmek governs:acc shows:Voice=Cau
güneşletmek governs:acc shows:Voice=Cau
günlemek governs:loc rare
gürbüzleşmek governs:none class:stative
güreşmek governs:ins
güreştirmek governs:acc,ins shows:Voice=Cau
gürlemek governs:none class:stative
gürleşmek governs:none class:stative
gürleştirmek governs:acc shows:Voice=Cau
gürletmek governs:acc shows:Voice=Cau
gürüldetmek governs:acc
gürültülemek governs:acc rare
gütmek soften governs:acc
güttürmek governs:acc shows:Voice=Cau
güvenmek governs:dat class:stative
güvencelemek governs:acc rare
güvenceleştirmek governs:acc
güvenlendirmek governs:acc
güvenlikleştirmek governs:acc
güzellemek governs:acc rare
güzelleşmek governs:none class:stative
güzelleştirmek governs:acc shows:Voice=Cau
güzlemek governs:loc rare

# h
[verb]
haberlendirmek governs:acc
haberleşmek governs:ins
haberleştirmek governs:acc shows:Voice=Cau
haczetmek aorist:Ar soften governs:acc
haczettirmek governs:acc shows:Voice=Cau
haczolunmak governs:none lemma:haczetmek voice:Pass
hafiflemek governs:none class:stative
hafifleşmek governs:none class:stative
hafifleştirmek governs:acc shows:Voice=Cau
hafifletmek governs:acc shows:Voice=Cau
hafifsemek governs:acc
hainleşmek governs:none class:stative
hainleştirmek governs:acc shows:Voice=Cau
haketmek aorist:Ar soften governs:acc class:stative
hakikatleştirmek governs:acc
hakketmek aorist:Ar soften governs:acc class:stative
hakkettirmek governs:acc shows:Voice=Cau
haklamak governs:acc rare
haklaştırmak governs:acc
halkalamak governs:acc
halkalandırmak governs:acc shows:Voice=Cau
halketmek aorist:Ar soften governs:acc
halleşmek governs:ins
halletmek aorist:Ar soften governs:acc
hallettirmek governs:acc shows:Voice=Cau
hallolmak governs:none
halsizleşmek governs:none class:stative
halsizleştirmek governs:acc shows:Voice=Cau
hamaratlaşmak governs:none class:stative
hamdetmek aorist:Ar soften governs:dat
hamlamak governs:none class:stative
hamlaşmak governs:none class:stative
hamletmek aorist:Ar soften governs:acc,dat
hamurlamak governs:acc rare
hançerlemek governs:acc rare
hançerletmek governs:acc shows:Voice=Cau
hapsetmek aorist:Ar soften governs:acc,dat class:penalise
hapsettirmek governs:acc shows:Voice=Cau
hapsolmak governs:none
hapşırmak governs:none
haraplaşmak governs:none class:stative
haraplaştırmak governs:acc shows:Voice=Cau
hararetlenmek governs:none class:stative
hararetlendirmek governs:acc shows:Voice=Cau
harcamak governs:acc,dat
harcatmak governs:acc shows:Voice=Cau
harçlamak governs:acc rare
harekelemek governs:acc
harekelendirmek governs:acc
hareketlenmek governs:none class:stative
hareketlendirmek governs:acc shows:Voice=Cau
hareketsizleşmek governs:none class:stative
hareketsizleştirmek governs:acc shows:Voice=Cau
harflemek governs:acc rare
haritalamak governs:acc rare
haritalandırmak governs:acc
harlamak governs:acc
harlanmak governs:none class:stative
harlatmak governs:acc shows:Voice=Cau
harmanlamak governs:acc
harmanlatmak governs:acc shows:Voice=Cau
hasatlamak governs:acc rare
hasretmek aorist:Ar soften governs:acc,dat
hasretlenmek governs:dat
hasrettirmek governs:acc,dat shows:Voice=Cau
hasrolunmak governs:none lemma:hasretmek voice:Pass
hassaslaşmak governs:none class:stative
hassaslaştırmak governs:acc shows:Voice=Cau
hastalanmak governs:none class:stative
hastalandırmak governs:acc shows:Voice=Cau
hastalıklanmak governs:none class:stative
haşarılaşmak governs:none class:stative
haşinleşmek governs:none class:stative
haşlamak governs:acc
haşlatmak governs:acc shows:Voice=Cau
hatıllamak governs:acc
hatırlamak governs:acc class:declare
hatırlatmak governs:acc,dat class:declare shows:Voice=Cau
hatırlattırmak governs:acc shows:Voice=Cau
hatmetmek aorist:Ar soften governs:acc
hatmettirmek governs:acc shows:Voice=Cau
havalamak governs:acc rare
havalanmak governs:none class:stative
havalandırmak governs:acc shows:Voice=Cau
havalatmak governs:acc shows:Voice=Cau
havanlamak governs:acc rare
havlamak governs:none
havlulamak governs:acc rare
hayıflanmak governs:dat
haykırmak governs:dat
hayranlaşmak governs:dat
hayvanlaşmak governs:none class:stative
hayvanlaştırmak governs:acc shows:Voice=Cau
hazfetmek aorist:Ar soften governs:acc
hazfolunmak governs:none lemma:hazfetmek voice:Pass
hazırlamak governs:acc
hazırlatmak governs:acc shows:Voice=Cau
hazırlattırmak governs:acc shows:Voice=Cau
hazmetmek aorist:Ar soften governs:acc
hazmettirmek governs:acc shows:Voice=Cau
hazzetmek aorist:Ar soften governs:abl class:stative
hazzettirmek governs:acc shows:Voice=Cau
hecelemek governs:acc rare
heceletmek governs:acc shows:Voice=Cau
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
hesaplaştırmak governs:acc,ins shows:Voice=Cau
hesaplatmak governs:acc shows:Voice=Cau
heveslenmek governs:dat
heveslendirmek governs:acc,dat class:encourage shows:Voice=Cau
heybetlenmek governs:none class:stative
heyecanlanmak governs:none class:stative
heyecanlandırmak governs:acc shows:Voice=Cau
hıçkırmak governs:none
hıçkırtmak governs:acc shows:Voice=Cau
hıfzetmek aorist:Ar soften governs:acc
hıfzettirmek governs:acc shows:Voice=Cau
hınçlanmak governs:dat
hırçınlaşmak governs:none class:stative
hırıldamak governs:none
hıristiyanlaşmak governs:none class:stative
hırlamak governs:dat
hırlanmak governs:dat
hırlaşmak governs:ins
hırpalamak governs:acc
hırpalatmak governs:acc shows:Voice=Cau
hırslanmak governs:none class:stative
hırslandırmak governs:acc shows:Voice=Cau
hışırdamak governs:none
hışırdatmak governs:acc shows:Voice=Cau
hızlamak governs:acc
hızlanmak governs:none class:stative
hızlandırmak governs:acc shows:Voice=Cau
hızlaşmak governs:none class:stative
hicvetmek aorist:Ar soften governs:acc
hiçlemek governs:acc
hiçleşmek governs:none class:stative
hiçleştirmek governs:acc shows:Voice=Cau
hiçsemek governs:acc
hiddetlenmek governs:none class:stative
hiddetlendirmek governs:acc shows:Voice=Cau
hikayelemek governs:acc
hikâyelemek governs:acc
hilelemek governs:acc rare
hislenmek governs:none class:stative
hisselendirmek governs:acc
hissetmek aorist:Ar soften governs:acc
hissettirmek governs:acc,dat shows:Voice=Cau
hissolmak governs:none
hizalamak governs:acc
hizalatmak governs:acc shows:Voice=Cau
holdingleşmek governs:none
homojenleşmek governs:none class:stative
homojenleştirmek governs:acc shows:Voice=Cau
homurdanmak governs:none
hoplamak governs:none
hoplatmak governs:acc shows:Voice=Cau
horozlanmak governs:none class:stative
hortlamak governs:none class:stative
hortlatmak governs:acc shows:Voice=Cau
hortumlamak governs:acc
hoşgörmek governs:acc class:permit
hoşkalmak governs:none
hoşlanmak governs:abl class:stative
hoşnutlaştırmak governs:acc
höpürdetmek governs:acc
hörpürdemek governs:none
hörpürdetmek governs:acc shows:Voice=Cau
hristiyanlaşmak governs:none
hristiyanlaştırmak governs:acc shows:Voice=Cau
hurdalamak governs:acc rare
huylanmak governs:abl
huylandırmak governs:acc shows:Voice=Cau
hükmetmek aorist:Ar soften governs:dat
hükmettirmek governs:acc shows:Voice=Cau
hükmolunmak governs:dat class:penalise lemma:hükmetmek voice:Pass
hükümlenmek governs:none class:effect
hükümlendirmek governs:acc,dat shows:Voice=Cau
hükümsüzleşmek governs:none class:effect
hüzünlenmek governs:none class:stative
hüzünlendirmek governs:acc shows:Voice=Cau

# ı
[verb]
ıhmak governs:none
ıhlamak governs:none rare
ıkınmak governs:none
ıklamak governs:none rare
ılımak governs:none class:stative
ılıklamak governs:none class:stative
ılıklaşmak governs:none class:stative
ılıklaştırmak governs:acc shows:Voice=Cau
ılımanlaşmak governs:none class:stative
ılımlandırmak governs:acc
ılımlaştırmak governs:acc
ılımlılaşmak governs:none class:stative
ılınmak governs:none class:stative
ılındırmak governs:acc shows:Voice=Cau
ılıştırmak governs:acc
ılıtmak governs:acc shows:Voice=Cau
ıngıldamak governs:none
ıraklamak governs:none class:stative
ıraklaşmak governs:none class:stative
ıraksamak governs:acc
ıralamak governs:acc rare
ırgalamak governs:acc
ırkçılaşmak governs:none class:stative
ısılamak governs:acc rare
ısınmak governs:dat class:stative
ısındırmak governs:acc,dat shows:Voice=Cau
ısırmak governs:acc
ısırtmak governs:acc shows:Voice=Cau
ısıtmak governs:acc
ısıttırmak governs:acc shows:Voice=Cau
ıskalamak governs:acc rare
ıskartalamak governs:acc rare
ıskartalaşmak governs:none
ıslamak governs:acc
ıslaklaşmak governs:none
ıslanmak governs:none class:stative
ıslatmak governs:acc shows:Voice=Cau
ıslattırmak governs:acc shows:Voice=Cau
ısmarlamak governs:acc,dat
ıssızlaşmak governs:none class:stative
ışımak governs:none class:stative
ışıklanmak governs:none class:stative
ışıklandırmak governs:acc shows:Voice=Cau
ışıldamak governs:none class:stative
ışıldatmak governs:acc shows:Voice=Cau
ışınlamak governs:acc rare
ışıtmak governs:acc shows:Voice=Cau
ıvedilemek governs:acc rare

# i
[verb]
indüklemek governs:acc
içmek causative:Ir governs:acc rare
içermek governs:acc class:effect
içeriklendirmek governs:acc
içerlemek governs:dat rare
içirmek governs:acc,dat shows:Voice=Cau
içlenmek governs:dat class:stative
içlendirmek governs:acc shows:Voice=Cau
içselleşmek governs:none class:stative
içselleştirmek governs:acc shows:Voice=Cau
içtenleşmek governs:none class:stative
içtenleştirmek governs:acc shows:Voice=Cau
idealleşmek governs:none class:stative
idealleştirmek governs:acc shows:Voice=Cau
ideolojikleşmek governs:none
iğdişlemek governs:acc rare
iğnelemek governs:acc,dat
iğneleştirmek governs:acc
iğrenmek governs:abl class:stative
iğrendirmek governs:acc shows:Voice=Cau
ihbarlamak governs:acc,dat rare
ihtilaflaşmak governs:ins
ihtisaslaşmak governs:loc
ihtisaslaştırmak governs:acc shows:Voice=Cau
ihtiyarlamak governs:none class:stative
ihtiyarlaşmak governs:none class:stative
ihtiyarlatmak governs:acc shows:Voice=Cau
ikilemek governs:acc rare
ikileşmek governs:none class:stative
ikileştirmek governs:acc shows:Voice=Cau
ikiletmek governs:acc shows:Voice=Cau
ikincilleşmek governs:none class:stative
ikincilleştirmek governs:acc shows:Voice=Cau
ikirciklenmek governs:none class:stative
ilaçlamak governs:acc
ilaçlatmak governs:acc shows:Voice=Cau
ilahlaştırmak governs:acc
ilenmek governs:dat
ilerlemek governs:none class:stative
ilerletmek governs:acc shows:Voice=Cau
iletmek governs:acc,dat
iletişmek governs:ins
iletiştirmek governs:acc,dat shows:Voice=Cau
ilettirmek governs:acc shows:Voice=Cau
ilgilenmek governs:ins
ilgilendirmek governs:acc class:stative shows:Voice=Cau
ilginçleşmek governs:none class:stative
ilgisizleşmek governs:none class:stative
iliklemek governs:acc rare
ilikletmek governs:acc shows:Voice=Cau
ilinmek governs:dat rare
ilintilemek governs:acc,ins rare
ilintilendirmek governs:acc,ins
ilişmek governs:dat
ilişiklendirmek governs:acc
ilişikleşmek governs:none class:stative
ilişkilenmek governs:ins
ilişkilendirmek governs:acc,ins shows:Voice=Cau
iliştirmek governs:acc,dat shows:Voice=Cau
iliştirtmek governs:acc shows:Voice=Cau
ilkelemek governs:acc rare
ilkeleştirmek governs:acc
ilkelleşmek governs:none class:stative
ilkelleştirmek governs:acc shows:Voice=Cau
ilmeklemek governs:acc rare
ilmiklemek governs:acc rare
imgelemek governs:acc rare
imgeleştirmek governs:acc
imkansızlaştırmak governs:acc
imkânsızlaştırmak governs:acc
imlemek governs:acc
imrenmek governs:dat
imrendirmek governs:acc shows:Voice=Cau
imzalamak governs:acc
imzalatmak governs:acc shows:Voice=Cau
imzalattırmak governs:acc shows:Voice=Cau
inmek governs:dat,abl
inanmak governs:dat class:stative
inancalamak governs:acc rare
inandırmak governs:acc,dat shows:Voice=Cau
inatlaşmak governs:ins
incelmek governs:none class:stative
incelemek governs:acc
inceletmek governs:acc shows:Voice=Cau
inceltmek governs:acc shows:Voice=Cau
incelttirmek governs:acc shows:Voice=Cau
incinmek governs:abl class:stative
incitmek governs:acc
indekslemek governs:acc
indirmek governs:acc,dat,abl shows:Voice=Cau
indirgemek governs:acc,dat
indirtmek governs:acc shows:Voice=Cau
ineklemek governs:acc rare
inildemek governs:none
inlemek governs:none
inletmek governs:acc shows:Voice=Cau
insancıllaşmak governs:none class:stative
insancıllaştırmak governs:acc shows:Voice=Cau
insanileşmek governs:none class:stative
insanileştirmek governs:acc shows:Voice=Cau
insanlaşmak governs:none class:stative
insanlaştırmak governs:acc shows:Voice=Cau
iplemek governs:acc rare
ipoteklemek governs:acc rare
irdelemek governs:acc
irdeletmek governs:acc shows:Voice=Cau
iridlemek governs:none class:stative
irileşmek governs:none class:stative
irileştirmek governs:acc shows:Voice=Cau
iriltmek governs:acc
irinlenmek governs:none class:stative
irkilmek governs:abl class:stative
irkiltmek governs:acc shows:Voice=Cau
ironikleşmek governs:none class:stative
isimlenmek governs:none class:effect
isimlendirmek governs:acc class:effect-passive shows:Voice=Cau
iskeletleşmek governs:none
iskeletleştirmek governs:acc shows:Voice=Cau
islamileşmek governs:none
islamlaşmak governs:none
islamlaştırmak governs:acc shows:Voice=Cau
islâmlaştırmak governs:acc
islemek governs:acc
ismarlamak governs:acc rare
ispatlamak governs:acc
ispatlatmak governs:acc shows:Voice=Cau
ispiyonlamak governs:acc rare
ispiyonlatmak governs:acc shows:Voice=Cau
istemek governs:acc,abl class:discretion
isteklenmek governs:dat
isteklendirmek governs:acc class:encourage shows:Voice=Cau
isteksizleşmek governs:none
istetmek governs:acc,dat shows:Voice=Cau
istiflemek governs:acc
istifletmek governs:acc shows:Voice=Cau
istikrarlandırmak governs:acc
istikrarlaştırmak governs:acc
istikrarsızlaşmak governs:none class:stative
istikrarsızlaştırmak governs:acc shows:Voice=Cau
işaretlemek governs:acc
işaretlendirmek governs:acc
işaretletmek governs:acc shows:Voice=Cau
işbirlikçileşmek governs:none
işçilemek governs:acc rare
işçileşmek governs:none
işemek governs:none rare
işetmek governs:acc shows:Voice=Cau
işitmek governs:acc,abl
işitsemek governs:acc
işittirmek governs:acc,dat shows:Voice=Cau
işkillenmek governs:abl
işkillendirmek governs:acc shows:Voice=Cau
işlemek governs:acc,dat
işlemlemek governs:acc rare
işlemlendirmek governs:acc
işletmek governs:acc shows:Voice=Cau
işletmeleştirmek governs:acc
işlettirmek governs:acc shows:Voice=Cau
işlevlendirmek governs:acc
işlevselleşmek governs:none class:stative
işlevselleştirmek governs:acc shows:Voice=Cau
işlevsizleşmek governs:none class:stative
işlevsizleştirmek governs:acc shows:Voice=Cau
işsizleşmek governs:none class:stative
iştahlanmak governs:none class:stative
iştahlandırmak governs:acc shows:Voice=Cau
itmek governs:acc
iteklemek governs:acc
itelemek governs:acc
itibarsızlaşmak governs:none class:stative
itibarsızlaştırmak governs:acc shows:Voice=Cau
itişmek governs:ins
ittirmek governs:acc shows:Voice=Cau
ivdirmek governs:acc
ivedilemek governs:acc rare
ivedilenmek governs:none class:stative
ivedileşmek governs:none class:stative
ivedileştirmek governs:acc shows:Voice=Cau
ivmelemek governs:acc rare
ivmelendirmek governs:acc
iyilemek governs:acc rare
iyileşmek governs:none class:stative
iyileştirmek governs:acc shows:Voice=Cau
iyileştirtmek governs:acc shows:Voice=Cau
iyimserleşmek governs:none
iyonlanmak governs:none class:stative
iyonlaşmak governs:none class:stative
iyonlaştırmak governs:acc shows:Voice=Cau
iyotlamak governs:acc rare
izafeleştirmek governs:acc
izlemek governs:acc
izletmek governs:acc,dat shows:Voice=Cau
izlettirmek governs:acc shows:Voice=Cau

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
kabalaştırmak governs:acc shows:Voice=Cau
kabarmak governs:none class:stative
kabartmak governs:acc shows:Voice=Cau
kabarttırmak governs:acc shows:Voice=Cau
kabuklamak governs:acc rare
kabuklanmak governs:none class:stative
kabuklaşmak governs:none class:stative
kabullenmek governs:acc
kaburgalamak governs:acc rare
kabzetmek aorist:Ar soften governs:acc
kabzolunmak governs:none lemma:kabzetmek voice:Pass
kararmak governs:none class:stative
kaykılmak governs:none
kaçmak causative:Ir governs:dat,abl
kaçaklamak governs:acc rare
kaçınmak governs:abl class:avoid
kaçındırmak governs:acc,abl shows:Voice=Cau
kaçırmak governs:acc,abl shows:Voice=Cau
kaçırtmak governs:acc,abl shows:Voice=Cau
kaçışmak governs:none
kademelendirmek governs:acc,dat class:arrange
kadınlaşmak governs:none class:stative
kadifeleşmek governs:none class:stative
kadrolamak governs:acc rare
kadrolaşmak governs:none class:stative
kadrolaştırmak governs:acc shows:Voice=Cau
kafeinlemek governs:acc rare
kafeslemek governs:acc
kafiyelendirmek governs:acc
kağıtlamak governs:acc
kağşamak governs:none
kağşatmak governs:acc shows:Voice=Cau
kahırlanmak governs:none class:stative
kahpeleşmek governs:none class:stative
kahretmek aorist:Ar soften governs:acc
kahrettirmek governs:acc shows:Voice=Cau
kahrolmak governs:none class:stative
kakmak governs:acc rare
kakalamak governs:acc
kakışmak governs:ins
kakışlamak governs:acc rare
kaktırmak governs:acc shows:Voice=Cau
kalmak aorist:Ir governs:loc,dat,abl class:effect
kalabalıklaşmak governs:none class:stative
kalafatlamak governs:acc rare
kalakalmak governs:none
kalaylamak governs:acc rare
kalaylatmak governs:acc shows:Voice=Cau
kalburlamak governs:acc rare
kaldırmak governs:acc,abl shows:Voice=Cau
kaldırtmak governs:acc shows:Voice=Cau
kalemlemek governs:acc rare
kalıcılaşmak governs:none class:stative
kalıcılaştırmak governs:acc shows:Voice=Cau
kalınlaşmak governs:none class:stative
kalınlaştırmak governs:acc shows:Voice=Cau
kalıplamak governs:acc rare
kalıplaşmak governs:none class:stative
kalıplaştırmak governs:acc shows:Voice=Cau
kalıtsallaşmak governs:none class:stative
kalifiyeleşmek governs:none class:stative
kalkmak governs:abl class:effect
kalkerleşmek governs:none class:stative
kalkınmak governs:none class:stative
kalkındırmak governs:acc shows:Voice=Cau
kalkışmak governs:none class:stative
kalkıştırmak governs:acc shows:Voice=Cau
kalktırmak governs:acc shows:Voice=Cau
kalleşleşmek governs:none class:stative
kamaşmak governs:none class:stative
kamaştırmak governs:acc shows:Voice=Cau
kamburlaşmak governs:none class:stative
kamçılamak governs:acc rare
kamplaşmak governs:none class:stative
kamulamak governs:acc rare
kamulaşmak governs:none
kamulaştırmak governs:acc shows:Voice=Cau
kamusallaştırmak governs:acc
kanmak governs:dat rare
kanamak governs:none class:stative
kanallamak governs:acc rare
kanallaşmak governs:none class:stative
kanatmak governs:acc shows:Voice=Cau
kanatlanmak governs:none
kanatlandırmak governs:acc shows:Voice=Cau
kandırmak governs:acc,dat shows:Voice=Cau
kandırtmak governs:acc shows:Voice=Cau
kanıksamak governs:acc
kanıksatmak governs:acc shows:Voice=Cau
kanırtmak governs:acc
kanıtlamak governs:acc
kanıtlatmak governs:acc shows:Voice=Cau
kanıtsamak governs:acc
kanlanmak governs:none class:stative
kansızlaşmak governs:none class:stative
kantarlamak governs:acc
kanunlaşmak governs:none class:effect
kanunlaştırmak governs:acc shows:Voice=Cau
kapmak governs:acc rare
kapamak governs:acc
kapaklamak governs:acc rare
kapaklandırmak governs:acc
kapanmak governs:none
kapatmak governs:acc shows:Voice=Cau
kapattırmak governs:acc shows:Voice=Cau
kapılmak governs:dat shows:Voice=Pass
kapılanmak governs:dat
kapışmak governs:acc,ins
kapıştırmak governs:acc shows:Voice=Cau
kapitalistleşmek governs:none class:stative
kapitalleştirmek governs:acc
kaplamak governs:acc
kaplatmak governs:acc shows:Voice=Cau
kapsamak governs:acc class:effect
kapsatmak governs:acc shows:Voice=Cau
kapsüllemek governs:acc rare
kaptırmak governs:acc,dat shows:Voice=Cau
karamak governs:acc rare
karaktersizleşmek governs:none class:stative
karalamak governs:acc
karalatmak governs:acc shows:Voice=Cau
karamsarlaşmak governs:none class:stative
karamsarlaştırmak governs:acc shows:Voice=Cau
karanlıklaşmak governs:none class:stative
kararlaşmak governs:none class:stative rare
kararlaştırmak governs:acc class:agree shows:Voice=Cau
kararlılaşmak governs:none class:stative
kararsızlaşmak governs:none class:stative
karartmak governs:acc
karartılaşmak governs:none class:stative
karbonatlaşmak governs:none
karbonatlaştırmak governs:acc shows:Voice=Cau
karbonlamak governs:acc rare
karbonlaşmak governs:none
karbonsuzlaştırmak governs:acc
kardeşleşmek governs:ins
kardeşleştirmek governs:acc shows:Voice=Cau
kargılamak governs:acc rare
karıncalanmak governs:none class:stative
karıncalandırmak governs:acc shows:Voice=Cau
karışmak governs:dat class:stative
karıştırmak governs:acc,dat,ins shows:Voice=Cau
karıştırtmak governs:acc shows:Voice=Cau
karikatürleşmek governs:none class:stative
karikatürleştirmek governs:acc shows:Voice=Cau
kariyerleşmek governs:none class:stative
karlanmak governs:none class:stative
karlaştırmak governs:acc
karmalamak governs:acc rare
karmalaştırmak governs:acc
karmaşıklaşmak governs:none class:stative
karmaşıklaştırmak governs:acc shows:Voice=Cau
karnelemek governs:acc rare
karşıgelmek governs:dat
karşıkoymak aorist:Ar governs:dat
karşılamak governs:acc,abl class:arrange
karşılaşmak governs:ins
karşılaştırmak governs:acc,ins shows:Voice=Cau
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
kasılmak governs:none class:stative shows:Voice=Pass
kaslanmak governs:none class:stative
kaslaşmak governs:none class:stative
kastetmek aorist:Ar soften governs:acc
kastettirmek governs:acc shows:Voice=Cau
kasvetlenmek governs:none class:stative
kaşağılamak governs:acc rare
kaşarlamak governs:acc
kaşelemek governs:acc rare
kaşeletmek governs:acc shows:Voice=Cau
kaşımak governs:acc
kaşıklamak governs:acc rare
kaşınmak governs:none
katmak governs:acc,dat
kataloglamak governs:acc rare
kategorilemek governs:acc rare
kategorilendirmek governs:acc
katetmek aorist:Ar soften governs:acc
katettirmek governs:acc shows:Voice=Cau
katılmak governs:dat shows:Voice=Pass
katılaşmak governs:none class:stative
katılaştırmak governs:acc shows:Voice=Cau
katıştırmak governs:acc,dat
katlamak governs:acc
katlanmak governs:dat
katlandırmak governs:acc shows:Voice=Cau
katlatmak governs:acc shows:Voice=Cau
katletmek aorist:Ar soften governs:acc
katlettirmek governs:acc shows:Voice=Cau
katlolunmak governs:none lemma:katletmek voice:Pass
katmanlamak governs:acc rare
katmanlaşmak governs:none class:stative
katmerlemek governs:acc rare
katmerlenmek governs:none class:stative
katmerleşmek governs:none class:stative
katranlamak governs:acc
katsayılamak governs:acc rare
kavanozlamak governs:acc rare
kavileşmek governs:none class:stative
kavileştirmek governs:acc shows:Voice=Cau
kavilleşmek governs:ins class:agree
kavlamak governs:acc rare
kavlatmak governs:acc shows:Voice=Cau
kavramak governs:acc
kavramlaştırmak governs:acc
kavramsallaştırmak governs:acc
kavratmak governs:acc,dat shows:Voice=Cau
kavruklaşmak governs:none class:stative
kavşaklamak governs:acc rare
kavurmak drop governs:acc
kavurtmak governs:acc shows:Voice=Cau
kavuşmak governs:dat
kavuşturmak governs:acc,dat shows:Voice=Cau
kaymak governs:dat class:stative
kayalamak governs:acc rare
kaybetmek aorist:Ar soften governs:acc class:effect
kaybettirmek governs:acc,dat shows:Voice=Cau
kaybolmak governs:none class:effect
kaydetmek aorist:Ar soften governs:acc,dat
kaydettirmek governs:acc shows:Voice=Cau
kaydırmak governs:acc,dat shows:Voice=Cau
kaydırtmak governs:acc shows:Voice=Cau
kaydolmak governs:dat
kayganlaşmak governs:none class:stative
kayganlaştırmak governs:acc shows:Voice=Cau
kaygılanmak governs:abl class:stative
kaygılandırmak governs:acc shows:Voice=Cau
kayırmak drop governs:acc
kayıtlamak governs:acc
kayıtlandırmak governs:acc
kaynamak governs:none class:stative
kaynaklamak governs:acc
kaynaklanmak governs:abl class:stative,happen
kaynaklandırmak governs:acc shows:Voice=Cau
kaynaşmak governs:ins class:stative
kaynaştırmak governs:acc,ins shows:Voice=Cau
kaynatmak governs:acc shows:Voice=Cau
kaynattırmak governs:acc shows:Voice=Cau
kaypaklaşmak governs:none class:stative
kayşatmak governs:acc
kaytarmak governs:abl
kazmak governs:acc rare
kazanmak governs:acc,abl class:effect
kazandırmak governs:acc,dat shows:Voice=Cau
kazdırmak governs:acc shows:Voice=Cau
kazımak governs:acc,abl
kazıklamak governs:acc rare
kazıklaşmak governs:none class:stative
kazıklatmak governs:acc shows:Voice=Cau
kazıtmak governs:acc shows:Voice=Cau
kâğıtlamak governs:acc rare
kârlamak governs:acc rare
kârlılaştırmak governs:acc
kebaplamak governs:acc rare
keçelemek governs:acc
keçelenmek governs:none class:stative
keçeleşmek governs:none class:stative
kederlenmek governs:none class:stative
kefenlemek governs:acc rare
kefenletmek governs:acc shows:Voice=Cau
kefillemek governs:acc rare
kekelemek governs:none
kekreleşmek governs:none class:stative
kelebekleşmek governs:none class:stative
kelepçelemek governs:acc rare
kelepçeletmek governs:acc shows:Voice=Cau
kelleşmek governs:none class:stative
kemendlemek governs:acc rare
kemerlemek governs:acc rare
kemikleşmek governs:none class:stative
kemikleştirmek governs:acc shows:Voice=Cau
kemirmek governs:acc
kemirtmek governs:acc shows:Voice=Cau
kenarlamak governs:acc rare
kenarlaştırmak governs:acc
kendirlemek governs:acc rare
kenetlemek governs:acc
kenetlenmek governs:none
kenetletmek governs:acc shows:Voice=Cau
kentleşmek governs:none class:stative
kentleştirmek governs:acc shows:Voice=Cau
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
kesmek governs:acc,abl
kesatlaşmak governs:none class:stative
kesbetmek aorist:Ar soften governs:acc
keseklemek governs:acc rare
keselemek governs:acc rare
keseletmek governs:acc shows:Voice=Cau
keserlemek governs:acc rare
kesifleşmek governs:none class:stative
kesinmek governs:none rare
kesinleşmek governs:none class:effect
kesinleştirmek governs:acc shows:Voice=Cau
kesişmek governs:ins
keskinleşmek governs:none class:stative
keskinleştirmek governs:acc shows:Voice=Cau
kestirmek governs:acc shows:Voice=Cau
keşfetmek aorist:Ar soften governs:acc
keşfettirmek governs:acc shows:Voice=Cau
keşfolunmak governs:none lemma:keşfetmek voice:Pass
keyfetmek aorist:Ar soften governs:none
keyiflenmek governs:none class:stative
keyiflendirmek governs:acc shows:Voice=Cau
kıkırdamak governs:none
kıkırdatmak governs:acc shows:Voice=Cau
kılmak governs:acc class:light
kılavuzlamak governs:acc rare
kılcallaştırmak governs:acc
kılçıklanmak governs:none class:stative
kıldırmak governs:acc shows:Voice=Cau
kılıçlamak governs:acc rare
kılıflamak governs:acc rare
kıllanmak governs:none class:stative
kımıldamak governs:none class:stative
kımıldanmak governs:none
kımıldatmak governs:acc shows:Voice=Cau
kınamak governs:acc class:declare
kınalamak governs:acc rare
kınatmak governs:acc shows:Voice=Cau
kıpırdamak governs:none class:stative
kıpırdanmak governs:none class:stative
kıpırdatmak governs:acc shows:Voice=Cau
kıpraşmak governs:none
kıpraştırmak governs:acc shows:Voice=Cau
kırmak governs:acc
kıraçlaşmak governs:none class:stative
kıraçlaştırmak governs:acc shows:Voice=Cau
kırağılamak governs:acc rare
kırbaçlamak governs:acc
kırçıllaşmak governs:none class:stative
kırdırmak governs:acc shows:Voice=Cau
kırgınlaşmak governs:none class:stative
kırıklaşmak governs:none class:stative
kırılmak governs:dat class:stative shows:Voice=Pass
kırınmak governs:none rare
kırışmak governs:none class:stative
kırıştırmak governs:ins shows:Voice=Cau
kırıtmak governs:none
kırkmak governs:acc rare
kırktırmak governs:acc shows:Voice=Cau
kırlaşmak governs:none class:stative
kırmızılaşmak governs:none class:stative
kırmızılaştırmak governs:acc shows:Voice=Cau
kırpmak governs:acc,abl
kırpışmak governs:none class:stative
kırpıştırmak governs:acc shows:Voice=Cau
kırptırmak governs:acc shows:Voice=Cau
kırtıklamak governs:acc rare
kısmak governs:acc rare
kısalmak governs:none class:stative
kısaltmak governs:acc shows:Voice=Cau
kısalttırmak governs:acc shows:Voice=Cau
kısırlaşmak governs:none class:stative
kısırlaştırmak governs:acc shows:Voice=Cau
kısıtlamak governs:acc
kısıtlandırmak governs:acc
kısıtlaştırmak governs:acc
kıskaçlamak governs:acc rare
kıskanmak governs:acc
kıskandırmak governs:acc shows:Voice=Cau
kısmileşmek governs:none class:stative
kıstırmak governs:acc shows:Voice=Cau
kıvramak governs:none rare
kışkırtmak governs:acc,dat
kışlamak governs:none rare
kışlatmak governs:acc shows:Voice=Cau
kıtırdamak governs:none class:stative
kıtırdatmak governs:acc shows:Voice=Cau
kıtlaşmak governs:none class:stative
kıvamlanmak governs:none class:stative
kıvamlandırmak governs:acc shows:Voice=Cau
kıvamlaşmak governs:none class:stative
kıvamlaştırmak governs:acc shows:Voice=Cau
kıvanmak governs:ins class:stative
kıvılcımlamak governs:acc rare
kıvılcımlanmak governs:none class:stative
kıvırmak drop governs:acc
kıvırcıklaşmak governs:none class:stative
kıvırtmak governs:acc shows:Voice=Cau
kıvraklaşmak governs:none class:stative
kıvranmak governs:none class:stative
kıvrılmak governs:none class:stative
kıvrımlanmak governs:none class:stative
kıymak governs:dat
kıyaslamak governs:acc,ins
kıyaslatmak governs:acc shows:Voice=Cau
kıydırmak governs:acc,dat shows:Voice=Cau
kıymetlenmek governs:none class:stative
kıymetlendirmek governs:acc shows:Voice=Cau
kıymetsizleşmek governs:none class:stative
kızmak governs:dat
kızaklamak governs:acc rare
kızarmak governs:dat class:stative
kızartmak governs:acc shows:Voice=Cau
kızarttırmak governs:acc shows:Voice=Cau
kızdırmak governs:acc shows:Voice=Cau
kızıllaşmak governs:none class:stative
kızışmak governs:none class:stative
kızıştırmak governs:acc shows:Voice=Cau
kibarlaşmak governs:none class:stative
kibarlaştırmak governs:acc shows:Voice=Cau
kibirlenmek governs:none class:stative
kilitlemek governs:acc,dat
kilitlendirmek governs:acc shows:Voice=Cau
kilitletmek governs:acc shows:Voice=Cau
kimliklendirmek governs:acc
kimliksizleşmek governs:none class:stative
kimliksizleştirmek governs:acc shows:Voice=Cau
kimyasallaşmak governs:none class:stative
kinlenmek governs:dat
kinlendirmek governs:acc shows:Voice=Cau
kiralamak governs:acc,abl
kiralatmak governs:acc shows:Voice=Cau
kireçlemek governs:acc rare
kireçlenmek governs:none class:stative
kireçlendirmek governs:acc shows:Voice=Cau
kireçleşmek governs:none class:stative
kirişlemek governs:acc
kirlenmek governs:none class:stative
kirletmek governs:acc
kirlettirmek governs:acc shows:Voice=Cau
kistleşmek governs:none class:stative
kişileşmek governs:none class:stative
kişileştirmek governs:acc shows:Voice=Cau
kişiliksizleşmek governs:none class:stative
kişiselleşmek governs:none class:stative
kişiselleştirmek governs:acc shows:Voice=Cau
kişnemek governs:none
kişnetmek governs:acc shows:Voice=Cau
kitaplamak governs:acc rare
kitaplaştırmak governs:acc
kitlemek governs:acc rare
kitleleşmek governs:none class:stative
kitleleştirmek governs:acc shows:Voice=Cau
kitleselleşmek governs:none class:stative
kitleselleştirmek governs:acc shows:Voice=Cau
kitletmek governs:acc shows:Voice=Cau
klasikleşmek governs:none class:stative
klasikleştirmek governs:acc shows:Voice=Cau
klasörlemek governs:acc rare
klişeleşmek governs:none class:stative
klişeleştirmek governs:acc shows:Voice=Cau
klonlamak governs:acc rare
klorlamak governs:acc rare
kocamak governs:none class:stative rare
kocalamak governs:none class:stative
kocalaşmak governs:none class:stative
kocamanlaşmak governs:none class:stative
koçanlamak governs:acc rare
kodlamak governs:acc
kodlatmak governs:acc shows:Voice=Cau
koflaşmak governs:none class:stative
kokmak causative:It governs:none class:stative
koklamak governs:acc
koklaşmak governs:ins
koklaştırmak governs:acc shows:Voice=Cau
koklatmak governs:acc shows:Voice=Cau
kokuşmak governs:none class:stative
kokutmak governs:acc shows:Voice=Cau
kolalamak governs:acc rare
kolalatmak governs:acc shows:Voice=Cau
kolaylaşmak governs:none class:stative
kolaylaştırmak governs:acc class:encourage shows:Voice=Cau
kolaylatmak governs:acc
kolilemek governs:acc rare
kollamak governs:acc
kollatmak governs:acc shows:Voice=Cau
kolonileşmek governs:none class:stative
kolonileştirmek governs:acc shows:Voice=Cau
kolonyalamak governs:acc
koltuklamak governs:acc rare
koltuklandırmak governs:acc
kombinlemek governs:acc rare
komikleşmek governs:none class:stative
komutalamak governs:acc rare
komünistleşmek governs:none class:stative
konmak aorist:Ir governs:dat class:incorporating lemma:koymak voice:Pass
konmak governs:dat rare  # konar
konaklamak governs:loc
konaklanmak governs:loc
konaklaşmak governs:none
kondurmak governs:acc shows:Voice=Cau
konkretleşmek governs:none class:stative
konservelemek governs:acc
kontratlamak governs:acc rare
konulaştırmak governs:acc
konumlanmak governs:dat
konumlandırmak governs:acc,loc shows:Voice=Cau
konuşmak governs:ins,dat,acc
konuşlanmak governs:loc
konuşlandırmak governs:acc,loc shows:Voice=Cau
konuşturmak governs:acc shows:Voice=Cau
kooperatifleşmek governs:none
kopmak causative:Ar governs:abl class:stative
koparmak governs:acc,abl shows:Voice=Cau
kopartmak governs:acc shows:Voice=Cau
kopçalamak governs:acc rare
kopyalamak governs:acc
kopyalaştırmak governs:acc
kopyalatmak governs:acc shows:Voice=Cau
kordonlamak governs:acc rare
korkmak causative:It governs:abl class:stative
korkaklaşmak governs:none class:stative
korkunçlaşmak governs:none class:stative
korkusuzlaşmak governs:none class:stative
korkutmak governs:acc shows:Voice=Cau
korlaşmak governs:none class:stative
korumak governs:acc,abl
koşmak governs:dat,abl
koşlamak governs:acc rare
koşturmak governs:acc,dat,none shows:Voice=Cau
koşullamak governs:acc rare
koşullandırmak governs:acc shows:Voice=Cau
koşulsuzlaştırmak governs:acc
koşuşmak governs:none
koşuşturmak governs:none shows:Voice=Cau
kotarmak governs:acc
kotartmak governs:acc shows:Voice=Cau
kovmak governs:acc
kovalamak governs:acc
kovalatmak governs:acc shows:Voice=Cau
kovdurmak governs:acc shows:Voice=Cau
kovuşturmak governs:acc
kovuşturtmak governs:acc shows:Voice=Cau
koymak governs:acc,dat class:incorporating
koydurmak governs:acc shows:Voice=Cau
koyulamak governs:acc rare
koyulaşmak governs:none class:stative
koyulaştırmak governs:acc shows:Voice=Cau
koyultlaştırmak governs:acc
koyuvermek governs:acc
koyvermek governs:acc
kökenlenmek governs:abl class:stative
köklemek governs:acc
köklenmek governs:none class:stative
kökleşmek governs:none class:stative
kökleştirmek governs:acc shows:Voice=Cau
köleleşmek governs:none class:stative
köleleştirmek governs:acc shows:Voice=Cau
kömürlemek governs:acc rare
kömürleşmek governs:none class:stative
kömürleştirmek governs:acc shows:Voice=Cau
köpeklemek governs:acc rare
köprülemek governs:acc rare
köpürmek governs:none class:stative
köpürtmek governs:acc shows:Voice=Cau
körelmek governs:none class:stative
köreltmek governs:acc shows:Voice=Cau
körleşmek governs:none class:stative
körleştirmek governs:acc shows:Voice=Cau
körletmek governs:acc
körpeleşmek governs:none class:stative
körüklemek governs:acc rare
körükletmek governs:acc shows:Voice=Cau
kösteklemek governs:acc
köşelemek governs:acc rare
köşelenmek governs:none class:stative
köteklemek governs:acc rare
kötülemek governs:acc
kötüleşmek governs:none class:stative
kötüleştirmek governs:acc shows:Voice=Cau
kötületmek governs:acc shows:Voice=Cau
kötümsemek governs:acc
köylüleşmek governs:none class:stative
köylüleştirmek governs:acc shows:Voice=Cau
közlemek governs:acc
közleşmek governs:none
kramponlamak governs:acc rare
kredilendirmek governs:acc
kremlemek governs:acc rare
kristallenmek governs:none class:stative
kristallendirmek governs:acc shows:Voice=Cau
kristalleşmek governs:none class:stative
kristalleştirmek governs:acc shows:Voice=Cau
kritiklemek governs:acc rare
kronikleşmek governs:none class:stative
kucaklamak governs:acc
kucaklaşmak governs:ins
kudretlenmek governs:none class:stative
kudurmak governs:none class:stative
kudurganlaşmak governs:none class:stative
kudurtmak governs:acc shows:Voice=Cau
kulaçlamak governs:acc rare
kullanmak governs:acc
kullanagelmek governs:acc
kullandırmak governs:acc,dat shows:Voice=Cau
kullandırtmak governs:acc shows:Voice=Cau
kulplamak governs:acc rare
kumandalamak governs:acc rare
kumlamak governs:acc
kumlanmak governs:none class:stative
kumlaşmak governs:none class:stative
kumrallaşmak governs:none class:stative
kundaklamak governs:acc
kundaklatmak governs:acc shows:Voice=Cau
kurmak governs:acc,dat class:incorporating,effect-passive
kuraklanmak governs:none class:stative
kuraklaşmak governs:none class:stative
kurallandırmak governs:acc
kurallaşmak governs:none class:stative
kurallaştırmak governs:acc,dat class:arrange shows:Voice=Cau
kuralsızlaşmak governs:none class:stative
kuralsızlaştırmak governs:acc shows:Voice=Cau
kurcalamak governs:acc
kurcalatmak governs:acc shows:Voice=Cau
kurdurmak governs:acc,dat shows:Voice=Cau
kurgulamak governs:acc rare
kurgulatmak governs:acc shows:Voice=Cau
kurnazlaşmak governs:none class:stative
kurşunileşmek governs:none class:stative
kurşunlamak governs:acc
kurşunlatmak governs:acc shows:Voice=Cau
kurtarmak governs:acc,abl
kurtartmak governs:acc,abl shows:Voice=Cau
kurtlanmak governs:none class:stative
kurtulmak governs:abl
kurumak governs:none class:stative rare
kurulamak governs:acc rare
kurulanmak governs:none class:stative
kurulatmak governs:acc shows:Voice=Cau
kurumlanmak governs:dat
kurumlaşmak governs:none class:stative
kurumlaştırmak governs:acc shows:Voice=Cau
kurumsallaşmak governs:none class:stative
kurumsallaştırmak governs:acc shows:Voice=Cau
kurutmak governs:acc shows:Voice=Cau
kurutturmak governs:acc shows:Voice=Cau
kusmak governs:acc,none
kusturmak governs:acc shows:Voice=Cau
kusturtmak governs:acc shows:Voice=Cau
kusurlanmak governs:none class:stative
kusurlandırmak governs:acc shows:Voice=Cau
kuşaklamak governs:acc
kuşaklandırmak governs:acc
kuşaklaşmak governs:none
kuşanmak governs:acc
kuşandırmak governs:acc,dat shows:Voice=Cau
kuşatmak governs:acc
kuşattırmak governs:acc shows:Voice=Cau
kuşkulanmak governs:abl
kuşkulandırmak governs:acc shows:Voice=Cau
kutlamak governs:acc class:declare
kutsamak governs:acc
kutsallaşmak governs:none class:stative
kutsallaştırmak governs:acc shows:Voice=Cau
kutsatmak governs:acc shows:Voice=Cau
kutulamak governs:acc rare
kutulatmak governs:acc shows:Voice=Cau
kutuplaşmak governs:none class:stative
kutuplaştırmak governs:acc shows:Voice=Cau
kuvvetlenmek governs:none class:stative
kuvvetlendirmek governs:acc shows:Voice=Cau
kuyulamak governs:acc rare
küçülmek governs:none class:stative
küçültmek governs:acc shows:Voice=Cau
küçülttürmek governs:acc shows:Voice=Cau
küçümsemek governs:acc
küçümsetmek governs:acc shows:Voice=Cau
küflenmek governs:none class:stative
küflendirmek governs:acc shows:Voice=Cau
küfretmek aorist:Ar soften governs:dat
küfrettirmek governs:acc shows:Voice=Cau
küfürlemek governs:acc rare
kükremek governs:none class:stative
küllemek governs:acc
küllenmek governs:none class:stative
küllendirmek governs:acc shows:Voice=Cau
kümelemek governs:acc rare
kümelenmek governs:none class:stative
kümelendirmek governs:acc shows:Voice=Cau
kümeleşmek governs:none class:stative
kümeleştirmek governs:acc shows:Voice=Cau
küreklemek governs:acc rare
kürelemek governs:acc rare
küreselleşmek governs:none class:stative
küreselleştirmek governs:acc shows:Voice=Cau
küretlemek governs:acc rare
kürsülemek governs:acc rare
kürümek governs:acc rare
küsmek governs:dat
küstahlaşmak governs:none class:stative
küstürmek governs:acc shows:Voice=Cau
kütleleştirmek governs:acc
kütleşmek governs:none class:stative
kütüklemek governs:acc rare
kütürdemek governs:none class:stative
kütürdetmek governs:acc shows:Voice=Cau

# l
[verb]
laçkalaşmak governs:none class:stative
lagarlaştırmak governs:acc
lağımlamak governs:acc rare
lağımlatmak governs:acc shows:Voice=Cau
lağvetmek aorist:Ar soften governs:acc
lağvettirmek governs:acc shows:Voice=Cau
lağvolmak governs:none
laikleşmek governs:none class:stative
laikleştirmek governs:acc shows:Voice=Cau
lakaplamak governs:acc rare
laklaklamak governs:none rare
lanetlemek governs:acc
lanetletmek governs:acc shows:Voice=Cau
lapalaşmak governs:none class:stative
lastiklemek governs:acc rare
laubalileşmek governs:ins
lâçkalaşmak governs:none class:stative
lâikleşmek governs:none class:stative
lâikleştirmek governs:acc shows:Voice=Cau
lânetlemek governs:acc rare
lehimlemek governs:acc
lehimletmek governs:acc shows:Voice=Cau
lekelemek governs:acc rare
lekeletmek governs:acc shows:Voice=Cau
lezzetlenmek governs:none class:stative
lezzetlendirmek governs:acc shows:Voice=Cau
lıkırdamak governs:none
liberalleşmek governs:none class:stative
liberalleştirmek governs:acc shows:Voice=Cau
likitleşmek governs:none class:stative
likitleştirmek governs:acc shows:Voice=Cau
limitlemek governs:acc rare
limonlamak governs:acc
lisanslamak governs:acc class:permit
lisanslandırmak governs:acc class:permit
listelemek governs:acc
listeletmek governs:acc shows:Voice=Cau
loğlamak governs:acc rare
lokalleşmek governs:none class:stative
loşlaşmak governs:none class:stative
lüksleşmek governs:none class:stative
lüksleştirmek governs:acc shows:Voice=Cau
lümpenleşmek governs:none class:stative
lütfetmek aorist:Ar soften governs:acc,dat

# m
[verb]
maaşlandırmak governs:acc rare
macunlaşmak governs:none class:stative
madalyalamak governs:acc rare
maddelemek governs:acc rare
maddeleşmek governs:none class:stative
maddeleştirmek governs:acc shows:Voice=Cau
maddileşmek governs:none class:stative
mafyalaşmak governs:none class:stative
mağdurlaştırmak governs:acc
mahallileşmek governs:none class:stative
mahcuplaşmak governs:none class:stative
mahcuplaştırmak governs:acc shows:Voice=Cau
mahkemeleşmek governs:ins
mahkûmlaştırmak governs:acc
mahmuzlamak governs:acc rare
mahşerleşmek governs:none class:stative
mahvetmek aorist:Ar soften governs:acc
mahvettirmek governs:acc shows:Voice=Cau
mahvolmak governs:none class:stative
makadamlamak governs:acc
makaslamak governs:acc rare
makaslatmak governs:acc shows:Voice=Cau
makineleşmek governs:none class:stative
makineleştirmek governs:acc shows:Voice=Cau
makyajlamak governs:acc rare
maliyetlendirmek governs:acc
mamurlaşmak governs:none class:stative
mamurlaştırmak governs:acc shows:Voice=Cau
manalanmak governs:none class:stative
manalandırmak governs:acc shows:Voice=Cau
mandallamak governs:acc
mantarlamak governs:acc rare
mantarlaşmak governs:none class:stative
mantıksızlaşmak governs:none class:stative
marjinalleşmek governs:none class:stative
marjinalleştirmek governs:acc shows:Voice=Cau
markalamak governs:acc rare
markalandırmak governs:acc
markalaştırmak governs:acc
masajlamak governs:acc rare
maskelemek governs:acc
maskeletmek governs:acc shows:Voice=Cau
maşalamak governs:acc rare
matematikleştirmek governs:acc
mavileşmek governs:none class:stative
mayalamak governs:acc
mayalandırmak governs:acc shows:Voice=Cau
mayhoşlaşmak governs:none class:stative
mayınlamak governs:acc
mayınlatmak governs:acc shows:Voice=Cau
mayışmak governs:none
mazotlamak governs:acc
medenileşmek governs:none class:stative
medenileştirmek governs:acc shows:Voice=Cau
medenîleşmek governs:none class:stative
mekanikleşmek governs:none class:stative
mekanikleştirmek governs:acc shows:Voice=Cau
mekanlaşmak governs:none class:stative
mekânlaştırmak governs:acc
mektuplaşmak governs:ins
melemek governs:none
melekleşmek governs:none class:stative
meleşmek governs:none
melezlemek governs:acc
melezleşmek governs:none class:stative
melezleştirmek governs:acc shows:Voice=Cau
memnunlaştırmak governs:acc
memurlaştırmak governs:acc
menetmek aorist:Ar soften governs:acc,abl class:forbid
menettirmek governs:acc shows:Voice=Cau
menolunmak governs:none lemma:menetmek voice:Pass
meraklanmak governs:dat
meraklandırmak governs:acc shows:Voice=Cau
merceklemek governs:acc rare
merhametlenmek governs:dat
merkezileşmek governs:none class:stative
merkezileştirmek governs:acc shows:Voice=Cau
merkezîleşmek governs:none class:stative
merkezîleştirmek governs:acc shows:Voice=Cau
merkezlemek governs:acc rare
merkezleşmek governs:none class:stative
mermerleşmek governs:none class:stative
mesajlamak governs:acc,dat rare
mesajlaşmak governs:ins
meshetmek aorist:Ar soften governs:acc
meşketmek aorist:Ar soften governs:acc
meşrulaşmak governs:none class:stative
meşrulaştırmak governs:acc shows:Voice=Cau
metalikleşmek governs:none class:stative
metalleşmek governs:none class:stative
metalleştirmek governs:acc shows:Voice=Cau
methetmek aorist:Ar soften governs:acc
methettirmek governs:acc shows:Voice=Cau
metinlemek governs:acc rare
metinleşmek governs:none class:stative
metinleştirmek governs:acc shows:Voice=Cau
metropolleşmek governs:none
meyletmek aorist:Ar soften governs:dat
meyvelenmek governs:none class:stative
mezcetmek aorist:Ar soften governs:acc
mezcettirmek governs:acc shows:Voice=Cau
mıhlamak governs:acc rare
mıhlatmak governs:acc shows:Voice=Cau
mıknatıslamak governs:acc rare
mıknatıslandırmak governs:acc
mıncıklamak governs:acc
mıncıklatmak governs:acc shows:Voice=Cau
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
millileştirmek governs:acc shows:Voice=Cau
millîleşmek governs:none class:stative
millîleştirmek governs:acc shows:Voice=Cau
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
modelletmek governs:acc shows:Voice=Cau
modernleşmek governs:none class:stative
modernleştirmek governs:acc shows:Voice=Cau
monotonlaşmak governs:none class:stative
morarmak governs:none class:stative
morartmak governs:acc shows:Voice=Cau
morlanmak governs:none class:stative
morlaşmak governs:none class:stative
mozaiklemek governs:acc rare
muaflanmak governs:none class:effect
muğlaklaşmak governs:none class:stative
muhasebeleştirmek governs:acc
mukayeseleşmek governs:ins
mumlamak governs:acc
mumlaşmak governs:none class:stative
mumlatmak governs:acc shows:Voice=Cau
mumyalamak governs:acc rare
mumyalatmak governs:acc shows:Voice=Cau
musallatmak governs:acc
muskalamak governs:acc rare
muştulamak governs:acc,dat rare
mutlulandırmak governs:acc
mutlulaşmak governs:none class:stative
mutsuzlaşmak governs:none class:stative
mutsuzlaştırmak governs:acc shows:Voice=Cau
muzipleşmek governs:none class:stative
mühürlemek governs:acc
mühürletmek governs:acc shows:Voice=Cau
mükemmelleşmek governs:none class:stative
mükemmelleştirmek governs:acc shows:Voice=Cau
mülkleştirmek governs:acc
mülksüzleştirmek governs:acc
mürekkeplemek governs:acc rare
müslümanlaşmak governs:none class:stative
müslümanlaştırmak governs:acc shows:Voice=Cau
müstakilleşmek governs:none class:stative
müstehcenleşmek governs:none class:stative
müşahhaslaştırmak governs:acc
müzeleştirmek governs:acc
müzminleşmek governs:none class:stative
müzminleştirmek governs:acc shows:Voice=Cau

# n
[verb]
nadirleşmek governs:none class:stative
nakışlamak governs:acc rare
nakletmek aorist:Ar soften governs:acc,abl,dat
naklettirmek governs:acc shows:Voice=Cau
naklolunmak governs:none lemma:nakletmek voice:Pass
kaydolunmak governs:acc,dat lemma:kaydetmek voice:Pass
arzolunmak governs:none lemma:arzetmek voice:Pass
fesholunmak governs:none lemma:feshetmek voice:Pass
terkolunmak governs:none lemma:terketmek voice:Pass
affolunmak governs:none lemma:affetmek voice:Pass
nakşetmek aorist:Ar soften governs:acc,dat
nakşettirmek governs:acc,dat shows:Voice=Cau
nakzetmek aorist:Ar soften governs:acc
nakzettirmek governs:acc shows:Voice=Cau
nakzolunmak governs:none lemma:nakzetmek voice:Pass
nallamak governs:acc rare
nallandırmak governs:acc
nallatmak governs:acc shows:Voice=Cau
naralamak governs:acc rare
narinleşmek governs:none class:stative
nasbetmek aorist:Ar soften governs:acc
nasbettirmek governs:acc shows:Voice=Cau
nasbolunmak governs:none lemma:nasbetmek voice:Pass
nasırlanmak governs:none class:stative
nasırlaşmak governs:none class:stative
nasırlaştırmak governs:acc shows:Voice=Cau
nasiplenmek governs:abl,ins
nasiplendirmek governs:acc shows:Voice=Cau
nazikleşmek governs:none class:stative
nazlanmak governs:none
nazmetmek aorist:Ar soften governs:acc
nefeslenmek governs:none
nefyetmek aorist:Ar soften governs:acc
nefyettirmek governs:acc shows:Voice=Cau
nehyetmek aorist:Ar soften governs:acc,abl class:forbid
nehyettirmek governs:acc shows:Voice=Cau
nemalanmak governs:abl
nemlenmek governs:none class:stative
nemlendirmek governs:acc shows:Voice=Cau
neshetmek aorist:Ar soften governs:acc
nesnelleşmek governs:none class:stative
nesnelleştirmek governs:acc shows:Voice=Cau
neşelenmek governs:none class:stative
neşelendirmek governs:acc shows:Voice=Cau
neşretmek aorist:Ar soften governs:acc
neşrettirmek governs:acc shows:Voice=Cau
neşrolunmak governs:none lemma:neşretmek voice:Pass
neticelenmek governs:ins class:effect
neticelendirmek governs:acc shows:Voice=Cau
netleşmek governs:none class:stative
netleştirmek governs:acc shows:Voice=Cau
nezretmek aorist:Ar soften governs:acc
nicelemek governs:acc rare
niceliklendirmek governs:acc
nicelleştirmek governs:acc
nikahlamak governs:acc rare
nikâhlamak governs:acc rare
nikelatmak governs:acc
nikellemek governs:acc
nişanlamak governs:acc
nitelemek governs:acc class:effect-passive
nitelendirmek governs:acc class:effect-passive
niteletmek governs:acc shows:Voice=Cau
niteliklemek governs:acc rare
niteliklendirmek governs:acc
nitratlanmak governs:none
niyetlemek governs:acc rare
niyetlenmek governs:dat
noktalamak governs:acc
noktalatmak governs:acc shows:Voice=Cau
normalleşmek governs:none class:stative
normalleştirmek governs:acc shows:Voice=Cau
normlaştırmak governs:acc
notalamak governs:acc rare
notlamak governs:acc rare
notlandırmak governs:acc
nötrlemek governs:acc rare
nötrleşmek governs:none class:stative
nötrleştirmek governs:acc shows:Voice=Cau
nötürlemek governs:acc rare
nötürleşmek governs:none class:stative
nötürleştirmek governs:acc shows:Voice=Cau
numaralamak governs:acc
numaralandırmak governs:acc
numaralatmak governs:acc shows:Voice=Cau
nurlanmak governs:none class:stative
nurlandırmak governs:acc shows:Voice=Cau
nüanslandırmak governs:acc
nüfuslanmak governs:none class:stative
nüfuslandırmak governs:acc shows:Voice=Cau
nüfuzlanmak governs:none class:stative

# o
[verb]
obezleşmek governs:none class:stative
odaklamak governs:acc,dat
odaklanmak governs:dat shows:Voice=Pass
odaklandırmak governs:acc,dat shows:Voice=Cau
odaklaşmak governs:none class:stative
odaklaştırmak governs:acc shows:Voice=Cau
odalandırmak governs:acc
odunlaşmak governs:none class:stative
oflamak governs:none
oğalamak governs:acc
oğullanmak governs:none class:stative
okkalamak governs:acc rare
oksijenlenmek governs:none
oksitlenmek governs:none
okşamak governs:acc
okşatmak governs:acc shows:Voice=Cau
okumak governs:acc
okunaklılaşmak governs:none class:stative
okutmak governs:acc,dat shows:Voice=Cau
olmak aorist:Ir governs:none,dat class:light,happen,linking
olunmak governs:none class:light lemma:etmek voice:Pass rare  # of compounds: tebliğ olunur
olagelmek governs:none
olağanlaşmak governs:none class:stative
olağanlaştırmak governs:acc shows:Voice=Cau
olağanüstüleşmek governs:none class:stative
olanaklandırmak governs:acc
olanaksızlaştırmak governs:acc
oldurmak governs:acc shows:Voice=Cau
olgulaşmak governs:none class:stative
olgunlaşmak governs:none class:stative
olgunlaştırmak governs:acc shows:Voice=Cau
oligarşikleşmek governs:none class:stative
oluklaştırmak governs:acc
olumlamak governs:acc rare
olumlandırmak governs:acc
olumlulaşmak governs:none class:stative
olumsuzlamak governs:acc rare
olumsuzlaşmak governs:none class:stative
olumsuzlaştırmak governs:acc shows:Voice=Cau
oluşmak governs:abl,none class:effect,happen
oluşturmak governs:acc class:effect-passive shows:Voice=Cau
onmak governs:none class:stative rare
onamak governs:acc rare
onarmak governs:acc
onartmak governs:acc shows:Voice=Cau
onatmak governs:acc shows:Voice=Cau
onaylamak governs:acc
onaylatmak governs:acc shows:Voice=Cau
ondurmak governs:acc rare shows:Voice=Cau
onurlandırmak governs:acc
oranlamak governs:acc
oransızlaşmak governs:none class:stative
orantılamak governs:acc rare
organikleşmek governs:none class:stative
organlaşmak governs:none class:stative
orijinalleşmek governs:none class:stative
ormanlanmak governs:none class:stative
ormanlaşmak governs:none class:stative
ormanlaştırmak governs:acc shows:Voice=Cau
ortaklamak governs:acc rare
ortaklaşmak governs:none class:stative
ortaklaştırmak governs:acc shows:Voice=Cau
ortalamak governs:acc
ortalaşmak governs:none class:stative
ortalatmak governs:acc shows:Voice=Cau
otantikleşmek governs:none class:stative
otarmak governs:acc
otlamak governs:acc rare
otlanmak governs:none class:stative
otlatmak governs:acc shows:Voice=Cau
otomatikleşmek governs:none class:stative
otomatikleştirmek governs:acc shows:Voice=Cau
otoriterleşmek governs:none class:stative
oturmak governs:loc,dat,none
oturakalmak governs:loc
oturaklaşmak governs:none class:stative
oturtmak governs:acc,dat shows:Voice=Cau
ovmak governs:acc
ovalamak governs:acc
ovalatmak governs:acc shows:Voice=Cau
ovdurmak governs:acc shows:Voice=Cau
ovuşturmak governs:acc
oymak governs:acc rare
oyalamak governs:acc
oyalanmak governs:ins
oyalatmak governs:acc shows:Voice=Cau
oydurmak governs:acc shows:Voice=Cau
oylamak governs:acc
oylatmak governs:acc shows:Voice=Cau
oylumlamak governs:acc rare
oynamak governs:acc
oynaklaşmak governs:none class:stative
oynaşmak governs:ins
oynatmak governs:acc shows:Voice=Cau
oynattırmak governs:acc shows:Voice=Cau
oyulgalamak governs:acc rare
oyunlaştırmak governs:acc
ozonlamak governs:acc rare
ozonlaşmak governs:none class:stative

# ö
[verb]
öbeklemek governs:acc rare
öbeklenmek governs:none class:stative
öbeklendirmek governs:acc shows:Voice=Cau
öbekleşmek governs:none class:stative
ödemek governs:acc,dat
ödeşmek governs:ins
ödeştirmek governs:acc,ins shows:Voice=Cau
ödetmek governs:acc,dat shows:Voice=Cau
ödüllendirmek governs:acc
ödünçlemek governs:acc,dat rare
ödünlemek governs:acc,dat rare
öfmek governs:none
öfkelenmek governs:dat class:stative
öfkelendirmek governs:acc shows:Voice=Cau
öğrenmek governs:acc,abl
öğretmek governs:acc,dat
öğünmek governs:ins
öğürmek governs:none
öğürleşmek governs:ins class:stative
öğürtmek governs:acc shows:Voice=Cau
öğütmek governs:acc
öğütlemek governs:acc,dat
öğüttürmek governs:acc shows:Voice=Cau
öksürmek governs:none class:stative
öksürtmek governs:acc shows:Voice=Cau
öksüzleştirmek governs:acc
ölmek aorist:Ir governs:none class:stative
ölçmek governs:acc
ölçeklemek governs:acc rare
ölçeklendirmek governs:acc
ölçtürmek governs:acc shows:Voice=Cau
ölçülemek governs:acc
ölçümlemek governs:acc
ölçümletmek governs:acc shows:Voice=Cau
ölçümsemek governs:acc rare
ölçüsüzleşmek governs:none class:stative
ölçüşmek governs:ins
ölçüştürmek governs:acc shows:Voice=Cau
öldürmek governs:acc shows:Voice=Cau
öldürtmek governs:acc shows:Voice=Cau
öleyazmak aorist:Ar governs:none
ölgünleşmek governs:none class:stative
ölümsüzleşmek governs:none class:stative
ölümsüzleştirmek governs:acc shows:Voice=Cau
öncelemek governs:acc
önceliklemek governs:acc rare
önceliklendirmek governs:acc
öncüllemek governs:acc rare
önemsemek governs:acc class:stative
önemsizleştirmek governs:acc
önermek governs:acc,dat
öngerdirmek governs:acc
öngörmek governs:acc class:arrange
önlemek governs:acc
önletmek governs:acc shows:Voice=Cau
öpmek governs:acc
öptürmek governs:acc shows:Voice=Cau
öpüşmek governs:ins
örmek governs:acc
ördürmek governs:acc shows:Voice=Cau
örgünleşmek governs:none class:stative
örgütlemek governs:acc
örgütlenmek governs:loc
örgütlendirmek governs:acc shows:Voice=Cau
örgütsüzleşmek governs:none class:stative
örneklemek governs:acc rare
örneklendirmek governs:acc
örselemek governs:acc rare
örseletmek governs:acc shows:Voice=Cau
örtmek governs:acc
örttürmek governs:acc shows:Voice=Cau
örtünmek governs:ins
örtüşmek governs:ins class:stative
örtüştürmek governs:acc,ins shows:Voice=Cau
ötmek governs:none
ötekileştirmek governs:acc
ötelemek governs:acc
öteletmek governs:acc shows:Voice=Cau
öttürmek governs:acc shows:Voice=Cau
ötüşmek governs:none
övmek governs:acc
övdürmek governs:acc shows:Voice=Cau
övünmek governs:ins
öykülemek governs:acc
öykülendirmek governs:acc
öykünmek governs:dat
öykündürmek governs:acc shows:Voice=Cau
özdeşlemek governs:acc,ins rare
özdeşlenmek governs:none class:stative
özdeşleşmek governs:none class:stative
özdeşleştirmek governs:acc,ins shows:Voice=Cau
özellemek governs:acc rare
özelleşmek governs:none class:stative
özelleştirmek governs:acc shows:Voice=Cau
özenmek governs:dat
özendirmek governs:acc class:encourage shows:Voice=Cau
özendirtmek governs:acc shows:Voice=Cau
özerkleşmek governs:none class:stative
özerkleştirmek governs:acc shows:Voice=Cau
özetlemek governs:acc
özetletmek governs:acc shows:Voice=Cau
özgülemek governs:acc,dat
özgünleşmek governs:none class:stative
özgünleştirmek governs:acc shows:Voice=Cau
özgürlemek governs:acc rare
özgürleşmek governs:abl class:stative
özgürleştirmek governs:acc,abl shows:Voice=Cau
özlemek governs:acc class:stative
özlendirmek governs:acc shows:Voice=Cau
özleşmek governs:none class:stative
özleştirmek governs:acc shows:Voice=Cau
özletmek governs:acc shows:Voice=Cau
öznelleşmek governs:none class:stative
öznelleştirmek governs:acc shows:Voice=Cau
özümlemek governs:acc rare
özümletmek governs:acc shows:Voice=Cau
özümsemek governs:acc
özümsetmek governs:acc shows:Voice=Cau
özünlemek governs:acc rare
özürlemek governs:acc rare
özürlenmek governs:none class:stative

# p
[verb]
paçalamak governs:acc rare
paçavralamak governs:acc rare
pahalanmak governs:none class:stative
pahalandırmak governs:acc shows:Voice=Cau
pahalılanmak governs:none class:stative
pahalılaşmak governs:none class:stative
pahalılaştırmak governs:acc shows:Voice=Cau
paketlemek governs:acc
paketletmek governs:acc shows:Voice=Cau
paklamak governs:acc
paklatmak governs:acc shows:Voice=Cau
palamarlamak governs:acc rare
palanlamak governs:acc rare
palazlanmak governs:none class:stative
palazlandırmak governs:acc shows:Voice=Cau
pamuklamak governs:acc rare
pamuklaşmak governs:none class:stative
paniklemek governs:none class:stative
paniklenmek governs:none class:stative
pankartlamak governs:acc rare
pansumanlamak governs:acc rare
paraflamak governs:acc
paralamak governs:acc rare
paralanmak governs:none class:stative
paralandırmak governs:acc shows:Voice=Cau
paralatmak governs:acc shows:Voice=Cau
paraşütlemek governs:acc rare
parazitleşmek governs:none class:stative
parçalamak governs:acc
parçalandırmak governs:acc shows:Voice=Cau
parçalatmak governs:acc shows:Voice=Cau
parfümlemek governs:acc rare
parıldamak governs:none class:stative
parıldatmak governs:acc shows:Voice=Cau
parkelemek governs:acc rare
parklamak governs:acc rare
parlamak governs:none class:stative
parlatmak governs:acc shows:Voice=Cau
parlattırmak governs:acc shows:Voice=Cau
parmaklamak governs:acc
parsellemek governs:acc
parselletmek governs:acc shows:Voice=Cau
partileşmek governs:none
partileştirmek governs:acc shows:Voice=Cau
pasaportlamak governs:acc rare
pasifleşmek governs:none class:stative
pasifleştirmek governs:acc shows:Voice=Cau
paslamak governs:acc,dat
paslanmak governs:none class:stative
paslandırmak governs:acc shows:Voice=Cau
paslaştırmak governs:acc
pataklamak governs:acc
patentlemek governs:acc
patentletmek governs:acc shows:Voice=Cau
patırdamak governs:none
patırdatmak governs:acc shows:Voice=Cau
patlamak governs:none class:stative
patlatmak governs:acc shows:Voice=Cau
patlattırmak governs:acc shows:Voice=Cau
payandalamak governs:acc rare
paydalamak governs:acc rare
paylamak governs:acc rare
paylaşmak governs:acc,ins,dat
paylaştırmak governs:acc,dat shows:Voice=Cau
paylatmak governs:acc shows:Voice=Cau
paytaklaşmak governs:none class:stative
pazarlamak governs:acc
pazarlaşmak governs:ins
pazarlatmak governs:acc shows:Voice=Cau
peçelemek governs:acc
peçetelemek governs:acc rare
pedallamak governs:acc rare
pejmürdeleşmek governs:none class:stative
pekişmek governs:none class:stative
pekiştirmek governs:acc shows:Voice=Cau
pekitmek governs:acc
pekleştirmek governs:acc
peltelenmek governs:none class:stative
pelteleşmek governs:none class:stative
pelteleştirmek governs:acc shows:Voice=Cau
pembeleşmek governs:none class:stative
pembeleştirmek governs:acc shows:Voice=Cau
pençelemek governs:acc rare
pençeletmek governs:acc shows:Voice=Cau
perçemlenmek governs:none class:stative
perçinlemek governs:acc
perçinletmek governs:acc shows:Voice=Cau
perdahlamak governs:acc rare
perdahlatmak governs:acc shows:Voice=Cau
perdelemek governs:acc
perdeletmek governs:acc shows:Voice=Cau
performanslamak governs:acc rare
perhizlemek governs:acc rare
perişanlaşmak governs:none class:stative
perişanlaştırmak governs:acc shows:Voice=Cau
permalamak governs:acc rare
peşinlemek governs:acc rare
peşlemek governs:acc rare
peydahlamak governs:acc
peydahlanmak governs:none class:stative
peylemek governs:acc rare
peyletmek governs:acc shows:Voice=Cau
peynirlemek governs:acc rare
peynirleşmek governs:none
pıhtılaşmak governs:none class:stative
pıhtılaştırmak governs:acc shows:Voice=Cau
pırıldamak governs:none class:stative
pırlamak governs:none
pırlatmak governs:acc shows:Voice=Cau
pırpırlamak governs:none
pısırmak governs:none class:stative
pısırıklaşmak governs:none class:stative
pışpışlamak governs:acc rare
pışpışlatmak governs:acc shows:Voice=Cau
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
pişirmek governs:acc shows:Voice=Cau
pişirtmek governs:acc shows:Voice=Cau
pişirttirmek governs:acc shows:Voice=Cau
pişkinleşmek governs:none class:stative
pitoreskleşmek governs:none class:stative
piyazlamak governs:acc
plakalamak governs:acc rare
plakalandırmak governs:acc
planlamak governs:acc
planlaştırmak governs:acc
planlatmak governs:acc shows:Voice=Cau
planyalamak governs:acc rare
plaselemek governs:acc rare
plastikleşmek governs:none class:stative
plastikleştirmek governs:acc shows:Voice=Cau
pofurdatmak governs:acc
pohpohlamak governs:acc
pohpohlatmak governs:acc shows:Voice=Cau
polimerleşmek governs:none class:stative
politikleşmek governs:none class:stative
politikleştirmek governs:acc shows:Voice=Cau
pompalamak governs:acc rare
pompalatmak governs:acc shows:Voice=Cau
popülerleşmek governs:none class:stative
popülerleştirmek governs:acc shows:Voice=Cau
porsiyonlamak governs:acc rare
posalanmak governs:none class:stative
posalaşmak governs:none class:stative
postalamak governs:acc,dat
postalatmak governs:acc shows:Voice=Cau
posterlemek governs:acc rare
potansiyellemek governs:acc rare
pörsümek governs:none class:stative
pörsütmek governs:acc shows:Voice=Cau
pörtlemek governs:none class:stative
pörtletmek governs:acc shows:Voice=Cau
profesyonelleşmek governs:none class:stative
profesyonelleştirmek governs:acc shows:Voice=Cau
programlamak governs:acc
programlaştırmak governs:acc
programlatmak governs:acc shows:Voice=Cau
projelemek governs:acc rare
projelendirmek governs:acc
proleterleşmek governs:none class:stative
provalamak governs:acc rare
psikolojikleşmek governs:none class:stative
puanlamak governs:acc
puanlandırmak governs:acc
puanlatmak governs:acc shows:Voice=Cau
pudralamak governs:acc rare
pudralatmak governs:acc shows:Voice=Cau
pullamak governs:acc
pullanmak governs:none
pullatmak governs:acc shows:Voice=Cau
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
pürüzlendirmek governs:acc shows:Voice=Cau
pürüzsüzleşmek governs:none class:stative
pürüzsüzleştirmek governs:acc shows:Voice=Cau
püsküllenmek governs:none class:stative
püsküllendirmek governs:acc shows:Voice=Cau
püskürmek governs:abl
püskürtmek governs:acc shows:Voice=Cau
püskürttürmek governs:acc shows:Voice=Cau
pütürlenmek governs:none class:stative

# r
[verb]
rabtetmek aorist:Ar soften governs:acc
radikalleşmek governs:none class:stative
radikalleştirmek governs:acc shows:Voice=Cau
rafineleşmek governs:none class:stative
rahatlamak governs:none class:stative
rahatlaşmak governs:none class:stative
rahatlatmak governs:acc shows:Voice=Cau
rahatlattırmak governs:acc shows:Voice=Cau
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
rasyonelleştirmek governs:acc shows:Voice=Cau
realistleşmek governs:none class:stative
reçellemek governs:acc rare
reçetelemek governs:acc rare
reçinelemek governs:acc rare
reddetmek aorist:Ar soften governs:acc class:refuse
reddettirmek governs:acc shows:Voice=Cau
reddolunmak governs:none lemma:reddetmek voice:Pass
referanslamak governs:acc rare
rehberlemek governs:acc rare
rehinlemek governs:acc rare
rehnetmek aorist:Ar soften governs:acc,dat
reklamlamak governs:acc rare
reklamlaştırmak governs:acc
rendelemek governs:acc
rendeletmek governs:acc shows:Voice=Cau
renklemek governs:acc rare
renklenmek governs:none class:stative
renklendirmek governs:acc shows:Voice=Cau
renksizleşmek governs:none class:stative
resimlemek governs:acc
resimlendirmek governs:acc
resimleştirmek governs:acc
resimletmek governs:acc shows:Voice=Cau
resmetmek aorist:Ar soften governs:acc,dat
resmettirmek governs:acc shows:Voice=Cau
resmileşmek governs:none class:effect
resmileştirmek governs:acc shows:Voice=Cau
resmîleşmek governs:none class:effect
resmîleştirmek governs:acc shows:Voice=Cau
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
romantikleştirmek governs:acc shows:Voice=Cau
rotalamak governs:acc rare
röntgenlemek governs:acc
ruhlandırmak governs:acc
ruhsatlandırmak governs:acc class:permit
rulolamak governs:acc rare
rutinleşmek governs:none class:stative
rutubetlenmek governs:none class:stative
rutubetlendirmek governs:acc shows:Voice=Cau
rüzgarlamak governs:acc rare
rüzgarlanmak governs:none class:stative
rüzgârlamak governs:acc rare
rüzgârlanmak governs:none class:stative

# s
[verb]
sabahlamak governs:loc
sabahlatmak governs:acc shows:Voice=Cau
sabırsızlanmak governs:none class:stative
sabırsızlandırmak governs:acc shows:Voice=Cau
sabitlemek governs:acc
sabitleşmek governs:none class:stative
sabitleştirmek governs:acc shows:Voice=Cau
sabitletmek governs:acc shows:Voice=Cau
sabretmek aorist:Ar soften governs:dat
sabrettirmek governs:acc shows:Voice=Cau
sabunlamak governs:acc rare
sabunlaşmak governs:none class:stative
sabunlatmak governs:acc shows:Voice=Cau
salıvermek governs:acc
saçmak governs:acc,dat
saçaklamak governs:acc rare
saçaklanmak governs:none class:stative
saçaklandırmak governs:acc shows:Voice=Cau
saçmalamak governs:none
saçtırmak governs:acc shows:Voice=Cau
sadeleşmek governs:none class:stative
sadeleştirmek governs:acc shows:Voice=Cau
sadistleşmek governs:none class:stative
saflandırmak governs:acc
saflaşmak governs:none class:stative
saflaştırmak governs:acc shows:Voice=Cau
safralamak governs:acc rare
safsızlaşmak governs:none class:stative
sağmak governs:acc,abl rare
sağalmak governs:none class:stative
sağaltmak governs:acc shows:Voice=Cau
sağdırmak governs:acc shows:Voice=Cau
sağırlaşmak governs:none class:stative
sağırlaştırmak governs:acc shows:Voice=Cau
sağlamak governs:acc,dat class:incorporating,light
sağlamlamak governs:acc rare
sağlamlaşmak governs:none class:stative
sağlamlaştırmak governs:acc shows:Voice=Cau
sağlatmak governs:acc shows:Voice=Cau
sağolmak governs:none
sahiplenmek governs:acc
sahiplendirmek governs:acc,dat shows:Voice=Cau
sahnelemek governs:acc rare
sahneletmek governs:acc shows:Voice=Cau
sahtelemek governs:acc rare
sakarlaşmak governs:none class:stative
sakatlamak governs:acc
sakatlaşmak governs:none class:stative
sakatlatmak governs:acc shows:Voice=Cau
sakınmak governs:acc,abl class:avoid
sakındırmak governs:acc,abl shows:Voice=Cau
sakıntmak governs:acc
sakırdamak governs:none
sakızlamak governs:acc rare
sakinlemek governs:none class:stative
sakinleşmek governs:none class:stative
sakinleştirmek governs:acc shows:Voice=Cau
saklamak governs:acc,dat
saklatmak governs:acc class:party shows:Voice=Cau
salmak governs:acc,dat
salaklamak governs:acc rare
salaklaşmak governs:none class:stative
salamuralamak governs:acc rare
salçalamak governs:acc rare
saldırmak governs:dat shows:Voice=Cau
saldırganlaşmak governs:none class:stative
saldırganlaştırmak governs:acc shows:Voice=Cau
saldırtmak governs:acc,dat shows:Voice=Cau
salgılamak governs:acc
salgılatmak governs:acc shows:Voice=Cau
salıklamak governs:acc,dat rare
salınmak governs:dat
salınamak governs:none
salındırmak governs:acc shows:Voice=Cau
sallamak governs:acc
sallanmak governs:none shows:Voice=Pass
sallandırmak governs:acc shows:Voice=Cau
sallatmak governs:acc shows:Voice=Cau
saltmak governs:acc
saltıklamak governs:acc rare
saltıklaştırmak governs:acc
salyalamak governs:acc rare
samanlamak governs:acc rare
samimileşmek governs:none class:stative
samimîleşmek governs:none class:stative
sanmak aorist:Ir governs:acc class:stative
sanallaşmak governs:none class:stative
sanallaştırmak governs:acc shows:Voice=Cau
sanatlaştırmak governs:acc
sanayileşmek governs:none class:stative
sanayileştirmek governs:acc shows:Voice=Cau
sancımak governs:none class:stative
sancılanmak governs:none class:stative
sancıtmak governs:acc shows:Voice=Cau
sandıklamak governs:acc rare
sansürlemek governs:acc
sansürletmek governs:acc shows:Voice=Cau
sapmak causative:It governs:dat
sapıklaşmak governs:none class:stative
sapıtmak governs:none class:stative shows:Voice=Cau
sapkınlaştırmak governs:acc
saplamak governs:acc,dat
saplanmak governs:dat class:stative shows:Voice=Pass
saplantılandırmak governs:acc
saptamak governs:acc class:arrange
saptatmak governs:acc shows:Voice=Cau
saptırmak governs:acc,abl
sarmak governs:acc,ins
saralmak governs:none class:stative
sararmak governs:none class:stative
sararlamak governs:acc rare
sarartmak governs:acc shows:Voice=Cau
sardırmak governs:acc shows:Voice=Cau
sarfetmek aorist:Ar soften governs:acc
sarfettirmek governs:acc shows:Voice=Cau
sarfolunmak governs:none lemma:sarfetmek voice:Pass
sarhoşlaşmak governs:none class:stative
sarhoşlatmak governs:acc
sarılmak governs:dat shows:Voice=Pass
sarımsaklamak governs:acc rare
sarıpmak governs:acc,dat
sarkmak causative:It governs:abl class:stative
sarkıtmak governs:acc,dat shows:Voice=Cau
sarmalamak governs:acc
sarmalatmak governs:acc shows:Voice=Cau
sarplamak governs:none class:stative
sarplaşmak governs:none class:stative
sarsmak governs:acc
sarsaklamak governs:none class:stative
sarsaklaşmak governs:none class:stative
sarsalamak governs:acc rare
sarstırmak governs:acc shows:Voice=Cau
satmak governs:acc,dat
sataşmak governs:dat
satıhlamak governs:acc rare
sattırmak governs:acc shows:Voice=Cau
savmak governs:acc
savaklamak governs:acc rare
savaşmak governs:ins
savaştırmak governs:acc,ins shows:Voice=Cau
savlamak governs:acc class:declare
savrulmak governs:none class:stative shows:Voice=Pass
savsamak governs:acc
savsaklamak governs:acc
savsatmak governs:acc shows:Voice=Cau
savulatmak governs:acc
savunmak governs:acc,abl
savundurmak governs:acc shows:Voice=Cau
savurmak drop governs:acc
savurtmak governs:acc shows:Voice=Cau
savuşmak governs:abl
savuşturmak governs:acc,abl shows:Voice=Cau
savuşturtmak governs:acc shows:Voice=Cau
saymak governs:acc class:effect-passive
saydamlaşmak governs:none class:stative
saydamlaştırmak governs:acc shows:Voice=Cau
saydırmak governs:acc shows:Voice=Cau
sayfalamak governs:acc rare
saygınlaşmak governs:none class:stative
saygınlaştırmak governs:acc shows:Voice=Cau
sayıklamak governs:acc
sayılmak governs:none class:effect shows:Voice=Pass
sayılamak governs:acc
sayısallaşmak governs:none
sayısallaştırmak governs:acc shows:Voice=Cau
sebeplemek governs:acc rare
sebeplendirmek governs:acc
sebketmek aorist:Ar soften governs:none
seçmek governs:acc,abl,dat
seçeneklendirmek governs:acc
seçkinleşmek governs:none class:stative
seçtirmek governs:acc shows:Voice=Cau
seddetmek aorist:Ar soften governs:acc
sedelemek governs:acc rare
sedirlemek governs:acc rare
sefilleşmek governs:none class:stative
seğirmek governs:none class:stative
seğirtmek governs:dat shows:Voice=Cau
sekmek governs:none
sektirmek governs:acc shows:Voice=Cau
selamlamak governs:acc class:declare
selamlaşmak governs:ins
selamlatmak governs:acc shows:Voice=Cau
selâmlaşmak governs:ins
sembolleşmek governs:none class:stative
sembolleştirmek governs:acc shows:Voice=Cau
semerenmek governs:none class:stative
semerlemek governs:acc rare
semirmek governs:none class:stative
semirtmek governs:acc shows:Voice=Cau
semizlemek governs:none class:stative
semizleşmek governs:none class:stative
semizletmek governs:acc shows:Voice=Cau
sendelemek governs:none class:stative
sendeletmek governs:acc shows:Voice=Cau
sendikalaşmak governs:none
sendikalaştırmak governs:acc shows:Voice=Cau
senetlemek governs:acc rare
senetleştirmek governs:acc
sentezlemek governs:acc rare
sentezleşmek governs:none class:stative
sentezletmek governs:acc shows:Voice=Cau
sepetlemek governs:acc rare
sepetletmek governs:acc shows:Voice=Cau
sepilemek governs:acc
sepiletmek governs:acc shows:Voice=Cau
sermek governs:acc
serbestleşmek governs:none class:stative
serbestleştirmek governs:acc class:permit shows:Voice=Cau
serdetmek aorist:Ar soften governs:acc
sergilemek governs:acc
sergiletmek governs:acc shows:Voice=Cau
serilmek governs:none class:stative
serilemek governs:none class:stative
serinlemek governs:none class:stative
serinlenmek governs:none class:stative
serinleşmek governs:none class:stative
serinleştirmek governs:acc shows:Voice=Cau
serinletmek governs:acc shows:Voice=Cau
sermayelendirmek governs:acc
serpmek governs:acc,dat
serpilmek governs:none class:stative shows:Voice=Pass
serpişmek governs:none
serpiştirmek governs:acc shows:Voice=Cau
serptirmek governs:acc shows:Voice=Cau
sersefilleşmek governs:none class:stative
sersemlemek governs:none class:stative
sersemleşmek governs:none class:stative
sersemleştirmek governs:acc shows:Voice=Cau
sersemletmek governs:acc shows:Voice=Cau
serserileşmek governs:none class:stative
sertelmek governs:none class:stative
sertifikalamak governs:acc
sertifikalandırmak governs:acc
sertleşmek governs:none class:stative
sertleştirmek governs:acc shows:Voice=Cau
servislemek governs:acc rare
seslenmek governs:dat
seslendirmek governs:acc shows:Voice=Cau
seslendirtmek governs:acc shows:Voice=Cau
seslileşmek governs:none class:stative
sessizleşmek governs:none class:stative
sessizleştirmek governs:acc shows:Voice=Cau
setlemek governs:acc rare
setretmek aorist:Ar soften governs:acc
sevmek governs:acc class:stative
sevdalanmak governs:dat
sevdirmek governs:acc,dat shows:Voice=Cau
sevecenleşmek governs:none class:stative
sevimlileşmek governs:none class:stative
sevimlileştirmek governs:acc shows:Voice=Cau
sevimsizleşmek governs:none class:stative
sevinmek governs:dat class:stative
sevindirmek governs:acc shows:Voice=Cau
sevişmek governs:ins
seviştirmek governs:acc shows:Voice=Cau
sevketmek aorist:Ar soften governs:acc
sevkettirmek governs:acc shows:Voice=Cau
sevkolunmak governs:none lemma:sevketmek voice:Pass
seyirlemek governs:acc rare
seyirtmek governs:acc
seyrekleşmek governs:none class:stative
seyrekleştirmek governs:acc shows:Voice=Cau
seyrekletmek governs:acc
seyrelmek governs:none class:stative
seyreleşmek governs:none class:stative
seyreltmek governs:acc shows:Voice=Cau
seyretmek aorist:Ar soften governs:acc
seyrettirmek governs:acc shows:Voice=Cau
seyreylemek governs:acc
sezmek governs:acc
sezdirmek governs:acc,dat shows:Voice=Cau
sezinlemek governs:acc
sezinletmek governs:acc shows:Voice=Cau
sıcaklamak governs:none class:stative
sıcaklaşmak governs:none class:stative
sıcaklatmak governs:acc shows:Voice=Cau
sıçmak governs:dat,abl rare
sıçramak governs:none class:stative
sıçratmak governs:acc,abl shows:Voice=Cau
sıçrattırmak governs:acc shows:Voice=Cau
sıfatlamak governs:acc rare
sıfatlandırmak governs:acc
sıfırlamak governs:acc
sıfırlatmak governs:acc shows:Voice=Cau
sığmak governs:dat
sığalamak governs:acc rare
sığdırmak governs:acc,dat shows:Voice=Cau
sığdırtmak governs:acc shows:Voice=Cau
sığınmak governs:dat
sığındırmak governs:acc shows:Voice=Cau
sığlaşmak governs:none class:stative
sığlaştırmak governs:acc shows:Voice=Cau
sıhhileştirmek governs:acc
sıkmak governs:acc
sıkıcılaşmak governs:none class:stative
sıkılmak governs:abl class:stative
sıkılaşmak governs:none class:stative
sıkılaştırmak governs:acc shows:Voice=Cau
sıkıntılanmak governs:dat
sıkışmak governs:none class:stative
sıkışıklaşmak governs:none class:stative
sıkıştırmak governs:acc,dat shows:Voice=Cau
sıklaşmak governs:none class:stative
sıklaştırmak governs:acc shows:Voice=Cau
sıktırmak governs:acc shows:Voice=Cau
sımsıkılaşmak governs:none class:stative
sınamak governs:acc
sınatmak governs:acc shows:Voice=Cau
sındırmak governs:acc
sınıflamak governs:acc class:effect-passive
sınıflandırmak governs:acc class:effect-passive shows:Voice=Cau
sınırlamak governs:acc,ins class:arrange
sınırlandırmak governs:acc,ins class:arrange shows:Voice=Cau
sınırlaştırmak governs:acc
sınırlatmak governs:acc shows:Voice=Cau
sınırsızlaşmak governs:none class:stative
sıradanlaşmak governs:none class:stative
sıralamak governs:acc
sıralandırmak governs:acc
sıralatmak governs:acc shows:Voice=Cau
sırıklamak governs:acc rare
sırıtmak governs:dat
sırlamak governs:acc rare
sırnaşmak governs:none class:stative
sırsıklamlaşmak governs:none class:stative
sırtarmak governs:none
sırtlamak governs:acc rare
sırtlanmak governs:acc
sıskalamak governs:none class:stative
sıskalaşmak governs:none class:stative
sıvamak governs:acc
sıvalamak governs:acc rare
sıvatmak governs:acc shows:Voice=Cau
sıvazlamak governs:acc
sıvazlatmak governs:acc shows:Voice=Cau
sıvılaşmak governs:none class:stative
sıvılaştırmak governs:acc shows:Voice=Cau
sıvışmak governs:none class:stative
sıvıştırmak governs:acc shows:Voice=Cau
sıyırmak drop governs:acc,abl
sıyırtmak governs:acc shows:Voice=Cau
sıyrılmak governs:abl
sızmak governs:none class:stative
sızdırmak governs:acc,dat shows:Voice=Cau
sızlamak governs:none class:stative
sızlanmak governs:abl class:stative
sızlatmak governs:acc shows:Voice=Cau
sigortalamak governs:acc
sigortalatmak governs:acc shows:Voice=Cau
sihirlemek governs:acc rare
sikkelemek governs:acc rare
siktirlemek governs:acc rare
silmek governs:acc,abl
silahlamak governs:acc rare
silahlanmak governs:none class:stative
silahlandırmak governs:acc shows:Voice=Cau
silahsızlandırmak governs:acc
silâhlanmak governs:none class:stative
silâhlandırmak governs:acc shows:Voice=Cau
silâhsızlandırmak governs:acc
sildirmek governs:acc shows:Voice=Cau
silikleşmek governs:none class:stative
silikleştirmek governs:acc shows:Voice=Cau
silindirlemek governs:acc rare
silkmek governs:acc,abl
silkelemek governs:acc
silkeletmek governs:acc shows:Voice=Cau
silkinmek governs:abl
silkindirmek governs:acc shows:Voice=Cau
silolamak governs:acc
simgelemek governs:acc
simgeleşmek governs:none class:stative
simgeleştirmek governs:acc shows:Voice=Cau
simgeselleşmek governs:none class:stative
simsiyahlaşmak governs:none class:stative
sinmek governs:none class:stative rare
sindirmek governs:acc shows:Voice=Cau
sindirtmek governs:acc shows:Voice=Cau
sineklemek governs:none rare
sinemalaştırmak governs:acc
sinirlenmek governs:dat class:stative
sinirlendirmek governs:acc shows:Voice=Cau
sinsileşmek governs:none class:stative
siperlemek governs:acc rare
siperlendirmek governs:acc
sirkelemek governs:acc rare
sirkülemek governs:acc rare
sislenmek governs:none class:stative
sislendirmek governs:acc shows:Voice=Cau
sistematikleşmek governs:none class:stative
sistematikleştirmek governs:acc shows:Voice=Cau
sistemleşmek governs:none class:stative
sistemleştirmek governs:acc shows:Voice=Cau
sivilcelenmek governs:none class:stative
sivilleşmek governs:none class:stative
sivilleştirmek governs:acc shows:Voice=Cau
sivrilmek governs:none class:stative
sivrileşmek governs:none class:stative
sivrileştirmek governs:acc shows:Voice=Cau
sivriltmek governs:acc shows:Voice=Cau
siyahlaşmak governs:none class:stative
siyahlaştırmak governs:acc shows:Voice=Cau
siyahlatmak governs:acc
siyasallaşmak governs:none class:stative
siyasallaştırmak governs:acc shows:Voice=Cau
siyasileşmek governs:none class:stative
siyasileştirmek governs:acc shows:Voice=Cau
siyasîleşmek governs:none class:stative
sobelamak governs:acc rare
sobelemek governs:acc rare
sofistikeleşmek governs:none class:stative
soğumak governs:none class:stative
soğuklaşmak governs:none class:stative
soğurmak governs:acc
soğurtmak governs:acc shows:Voice=Cau
soğutmak governs:acc,abl shows:Voice=Cau
soğuttmak governs:acc
soğutturmak governs:acc shows:Voice=Cau
sokmak governs:acc,dat
sokaklandırmak governs:acc
sokaklaştırmak governs:acc
sokturmak governs:acc shows:Voice=Cau
sokulmak governs:dat shows:Voice=Pass
sokuşturmak governs:acc
solmak governs:none class:stative
soldurmak governs:acc shows:Voice=Cau
solgunlaşmak governs:none class:stative
sollamak governs:acc
sollatmak governs:acc shows:Voice=Cau
solumak governs:none
soluklamak governs:none rare
soluklanmak governs:none class:stative
soluklandırmak governs:acc shows:Voice=Cau
soluklaşmak governs:none class:stative
solutmak governs:acc shows:Voice=Cau
somurtmak governs:none class:stative
somutlamak governs:acc rare
somutlaşmak governs:none class:stative
somutlaştırmak governs:acc shows:Voice=Cau
somutlatmak governs:acc shows:Voice=Cau
sondalamak governs:acc rare
sonlanmak governs:ins class:effect
sonlandırmak governs:acc shows:Voice=Cau
sonlaştırmak governs:acc
sonuçlamak governs:acc
sonuçlanmak governs:ins class:effect
sonuçlandırmak governs:acc shows:Voice=Cau
sopalamak governs:acc rare
sormak governs:acc,dat,abl
sordurmak governs:acc shows:Voice=Cau
sorgulamak governs:acc
sorgulatmak governs:acc shows:Voice=Cau
sorumlandırmak governs:acc
sorunlaşmak governs:none class:stative
sorunlaştırmak governs:acc shows:Voice=Cau
sorunsallaşmak governs:none class:stative
sorunsallaştırmak governs:acc shows:Voice=Cau
soruşturmak governs:acc
soruşturtmak governs:acc shows:Voice=Cau
soslamak governs:acc rare
sosyalistleşmek governs:none class:stative
sosyalleşmek governs:none class:stative
sosyalleştirmek governs:acc shows:Voice=Cau
soymak governs:acc,abl
soydurmak governs:acc shows:Voice=Cau
soylamak governs:acc rare
soylulaşmak governs:none class:stative
soylulaştırmak governs:acc shows:Voice=Cau
soysuzlaşmak governs:none class:stative
soysuzlaştırmak governs:acc shows:Voice=Cau
soyunmak governs:abl
soyutlamak governs:acc,abl
soyutlaşmak governs:none class:stative
soyutlaştırmak governs:acc shows:Voice=Cau
soyutlatmak governs:acc shows:Voice=Cau
söğmek governs:acc
söğüşlemek governs:acc rare
sökmek governs:acc,abl
söktürmek governs:acc shows:Voice=Cau
sömürmek governs:acc
sömürgeleştirmek governs:acc
sömürtmek governs:acc shows:Voice=Cau
sönmek governs:none class:stative
söndürmek governs:acc shows:Voice=Cau
söndürtmek governs:acc shows:Voice=Cau
sönümlemek governs:acc
sövmek governs:dat
sövdürmek governs:acc shows:Voice=Cau
sövüşmek governs:ins
söylemek governs:acc,dat class:declare
söyleşmek governs:ins
söyleştirmek governs:acc shows:Voice=Cau
söyletmek governs:acc,dat shows:Voice=Cau
söylevlemek governs:acc rare
söyleyegelmek governs:acc
sözcüklemek governs:acc rare
sözelleştirmek governs:acc
sözetmek aorist:Ar soften governs:abl
sözlemek governs:acc rare
sözleşmek governs:ins class:agree
spreylemek governs:acc rare
stabilleşmek governs:none class:stative
standartlaşmak governs:none class:stative
standartlaştırmak governs:acc,dat class:arrange shows:Voice=Cau
stoklamak governs:acc
stoklatmak governs:acc shows:Voice=Cau
suçlamak governs:acc
suçlandırmak governs:acc
sulamak governs:acc rare
sulanmak governs:dat class:stative
sulandırmak governs:acc shows:Voice=Cau
sulatmak governs:acc shows:Voice=Cau
sulhlaşmak governs:ins
sululaşmak governs:none class:stative
sunmak governs:acc,dat
sundurmak governs:acc shows:Voice=Cau
sundurtmak governs:acc shows:Voice=Cau
surlamak governs:acc rare
susmak governs:none class:stative
susamak governs:none,dat
susatmak governs:acc shows:Voice=Cau
susturmak governs:acc shows:Voice=Cau
susturtmak governs:acc shows:Voice=Cau
suvarmak governs:acc
sübjektifleşmek governs:none class:stative
sübjektifleştirmek governs:acc shows:Voice=Cau
süblimleşmek governs:none class:stative
süblimleştirmek governs:acc shows:Voice=Cau
sümkürmek governs:none
sünmek governs:none class:stative rare
süngerleşmek governs:none class:stative
süngülemek governs:acc
sünnetlemek governs:acc rare
süpürmek governs:acc
süpürgelemek governs:acc rare
süpürtmek governs:acc shows:Voice=Cau
sürmek governs:acc,none
sürçmek governs:none
sürdürmek governs:acc shows:Voice=Cau
sürdürtmek governs:acc shows:Voice=Cau
sürdürülebilirleştirmek governs:acc
süreçleşmek governs:none class:stative
süregelmek governs:none class:stative
süregitmek governs:none class:stative
süreğenleşmek governs:none class:stative
süreklileşmek governs:none class:stative
süreklileştirmek governs:acc shows:Voice=Cau
sürfilemek governs:acc rare
sürgülemek governs:acc rare
sürgületmek governs:acc shows:Voice=Cau
sürgünlemek governs:acc,dat rare
sürgünleşmek governs:none class:stative
sürgünleştirmek governs:acc shows:Voice=Cau
sürmelemek governs:acc rare
sürtmek governs:acc,dat
sürttürmek governs:acc shows:Voice=Cau
sürtünmek governs:dat
sürtüşmek governs:ins
sürtüştürmek governs:acc shows:Voice=Cau
sürümek governs:acc rare
sürüklemek governs:acc,dat
sürünmek governs:none class:stative
sürütmek governs:acc shows:Voice=Cau
süslemek governs:acc
süsletmek governs:acc shows:Voice=Cau
sütlenmek governs:none class:stative
sütlendirmek governs:acc shows:Voice=Cau
sütleşmek governs:none class:stative
sütrelemek governs:acc
süzmek governs:acc
süzdürmek governs:acc shows:Voice=Cau
süzgeçlemek governs:acc rare
süzülmek governs:none class:stative
süzüştürmek governs:acc

# ş
[verb]
şahlanmak governs:none
şahlandırmak governs:acc shows:Voice=Cau
şahsileşmek governs:none
şahsîleşmek governs:none
şairleşmek governs:none
şakalaşmak governs:ins
şakımak governs:none
şakırdamak governs:none
şakırdatmak governs:acc shows:Voice=Cau
şaklamak governs:none rare
şaklatmak governs:acc shows:Voice=Cau
şaldırmak governs:none
şampuanlamak governs:acc rare
şandellemek governs:acc
şangırdamak governs:none
şangırdatmak governs:acc shows:Voice=Cau
şapırdamak governs:none
şapırdatmak governs:acc shows:Voice=Cau
şarjlamak governs:acc rare
şarkılamak governs:none rare
şartlamak governs:acc
şartlanmak governs:dat
şartlandırmak governs:acc,dat shows:Voice=Cau
şaşmak causative:Ir governs:dat
şaşakalmak governs:dat
şaşalatmak governs:acc
şaşılaşmak governs:none
şaşırmak governs:acc shows:Voice=Cau
şaşırtmak governs:acc shows:Voice=Cau
şaşkınlamak governs:none rare
şaşkınlaşmak governs:none
şavkımak governs:none
şavkıtmak governs:acc shows:Voice=Cau
şebekelemek governs:acc rare
şeffaflaşmak governs:none
şeffaflaştırmak governs:acc shows:Voice=Cau
şehirleşmek governs:none
şehirleştirmek governs:acc shows:Voice=Cau
şehirlileşmek governs:none
şehitleşmek governs:none
şekerlemek governs:acc rare
şekerlendirmek governs:acc shows:Voice=Cau
şekerleşmek governs:none
şekillenmek governs:none
şekillendirmek governs:acc,dat class:arrange shows:Voice=Cau
şekilleşmek governs:none
şekilleştirmek governs:acc shows:Voice=Cau
şemalamak governs:acc rare
şemalaştırmak governs:acc
şenlenmek governs:none
şenlendirmek governs:acc shows:Voice=Cau
şereflenmek governs:ins
şereflendirmek governs:acc shows:Voice=Cau
şerhetmek aorist:Ar soften governs:acc
şerhettirmek governs:acc shows:Voice=Cau
şeritlemek governs:acc
şeritleşmek governs:none
şeytanlaşmak governs:none
şıkırdamak governs:none
şıkırdatmak governs:acc shows:Voice=Cau
şımarmak governs:none
şımartmak governs:acc shows:Voice=Cau
şıngırdamak governs:none
şıngırdatmak governs:acc shows:Voice=Cau
şırıldamak governs:none
şırıngalamak governs:acc rare
şırlamak governs:none rare
şiddetlenmek governs:none
şiddetlendirmek governs:acc shows:Voice=Cau
şifalanmak governs:none
şifalandırmak governs:acc shows:Voice=Cau
şifrelemek governs:acc
şifreletmek governs:acc shows:Voice=Cau
şiirleştirmek governs:acc
şikayetlenmek governs:abl
şikâyetlenmek governs:abl
şirinleşmek governs:none
şirinleştirmek governs:acc shows:Voice=Cau
şirketleşmek governs:none
şirketleştirmek governs:acc shows:Voice=Cau
şirretleşmek governs:none
şişmek causative:Ir governs:none
şişelemek governs:acc rare
şişeletmek governs:acc shows:Voice=Cau
şişirmek governs:acc shows:Voice=Cau
şişirtmek governs:acc shows:Voice=Cau
şişirttirmek governs:acc shows:Voice=Cau
şişlemek governs:acc
şişmanlamak governs:none
şişmanlaşmak governs:none
şişmanlatmak governs:acc shows:Voice=Cau
şöhretlenmek governs:none
şubeleşmek governs:none
şutlamak governs:acc rare
şutlatmak governs:acc shows:Voice=Cau
şuurlanmak governs:none
şükretmek aorist:Ar soften governs:dat
şükrettirmek governs:acc shows:Voice=Cau
şüphelenmek governs:abl
şüphelendirmek governs:acc shows:Voice=Cau

# t
[verb]
tabakalamak governs:acc rare
tabakalandırmak governs:acc
tabakalaşmak governs:none
tabelalamak governs:acc rare
tabetmek aorist:Ar soften governs:acc
tabettirmek governs:acc shows:Voice=Cau
tabiileşmek governs:none
tabulaşmak governs:none
takibetmek aorist:Ar soften governs:acc
taçlandırmak governs:acc
tahtalamak governs:acc rare
tahtalaşmak governs:none
takmak governs:acc,dat
takılmak governs:dat
takımlaşmak governs:none
takınmak governs:acc
takırdamak governs:none
takırdatmak governs:acc shows:Voice=Cau
takıştırmak governs:acc
taklamak governs:none rare
takozlamak governs:acc rare
taksitlendirmek governs:acc
taktırmak governs:acc shows:Voice=Cau
taktikleştirmek governs:acc
talanlamak governs:acc rare
talazlamak governs:acc rare
talimatlandırmak governs:acc
tamamlamak governs:acc
tamamlaşmak governs:none
tamamlatmak governs:acc shows:Voice=Cau
tamlamak governs:acc rare
tamponlamak governs:acc rare
tanımak governs:acc,dat
tanıklanmak governs:dat
tanılamak governs:acc rare
tanımlamak governs:acc class:effect-passive
tanışmak governs:ins
tanıştırmak governs:acc,ins shows:Voice=Cau
tanıtmak governs:acc,dat shows:Voice=Cau
tanıtlandırmak governs:acc
tanıttırmak governs:acc shows:Voice=Cau
tanrılaşmak governs:none
tanrılaştırmak governs:acc shows:Voice=Cau
tapmak governs:dat
tapalamak governs:acc rare
tapınmak governs:dat
tapulamak governs:acc,dat rare
tapulandırmak governs:acc
taramak governs:acc
taraflaşmak governs:none
taraklamak governs:acc
taratmak governs:acc shows:Voice=Cau
tardetmek aorist:Ar soften governs:acc
tardolunmak governs:none lemma:tardetmek voice:Pass
tarhetmek aorist:Ar soften governs:acc
tarhettirmek governs:acc shows:Voice=Cau
tarholunmak governs:acc lemma:tarhetmek voice:Pass
tarifelemek governs:acc rare
tarifelendirmek governs:acc,dat class:arrange
tariflemek governs:acc rare
tarihlemek governs:acc rare
tarihlendirmek governs:acc
tarihselleştirmek governs:acc
tartmak governs:acc rare
tartaklamak governs:acc
tartışmak governs:ins,acc
tartıştırmak governs:acc shows:Voice=Cau
tarttırmak governs:acc shows:Voice=Cau
tasalanmak governs:dat
tasarımlamak governs:acc
tasarımlandırmak governs:acc
tasarlamak governs:acc,dat class:arrange
tasarlatmak governs:acc shows:Voice=Cau
tasdiklemek governs:acc rare
tasdikletmek governs:acc shows:Voice=Cau
taslaklamak governs:acc rare
taslaştırmak governs:acc
taşmak causative:Ir governs:abl
taşeronlaştırmak governs:acc
taşımak governs:acc,dat
taşınmak governs:dat,abl
taşıtmak governs:acc rare shows:Voice=Cau
taşıttırmak governs:acc shows:Voice=Cau
taşlamak governs:acc rare
taşlaşmak governs:none
taşlaştırmak governs:acc shows:Voice=Cau
taşlatmak governs:acc shows:Voice=Cau
taşralılaşmak governs:none
tatmak soften governs:acc
tatlanmak governs:none
tatlandırmak governs:acc shows:Voice=Cau
tatlılaşmak governs:none
tatlılaştırmak governs:acc shows:Voice=Cau
tatsızlaşmak governs:none
tattırmak governs:acc,dat shows:Voice=Cau
tavlamak governs:acc rare
tavsamak governs:none
tavsatmak governs:acc shows:Voice=Cau
tazelemek governs:acc
tazeleşmek governs:none
tazeletmek governs:acc shows:Voice=Cau
tebelleşmek governs:dat
tebeşirlemek governs:acc rare
tebliğlemek governs:acc
tecrübelenmek governs:none
tedirginleşmek governs:abl
tedirginleştirmek governs:acc shows:Voice=Cau
tehlikeleşmek governs:none
tekdüzeleşmek governs:none
tekelleşmek governs:none
tekelleştirmek governs:acc shows:Voice=Cau
tekerlemek governs:acc rare
tekilleşmek governs:none
tekilleştirmek governs:acc shows:Voice=Cau
teklemek governs:none rare
tekleşmek governs:none
tekmelemek governs:acc
tekmeletmek governs:acc shows:Voice=Cau
tekmillemek governs:acc
teknikleşmek governs:none
teknolojikleşmek governs:none
tekrarlamak governs:acc,dat class:declare
tekrarlatmak governs:acc shows:Voice=Cau
teksirlemek governs:acc rare
telaffuzlamak governs:acc rare
telaşlanmak governs:dat
telaşlandırmak governs:acc shows:Voice=Cau
telefonlamak governs:acc rare
telefonlaşmak governs:ins
telgraflamak governs:acc rare
telkinlemek governs:acc rare
tellemek governs:acc,dat
tellendirmek governs:acc
tembelleşmek governs:none
tembihlemek governs:acc,dat
temellemek governs:acc rare
temellenmek governs:dat
temellendirmek governs:acc shows:Voice=Cau
temelleştirmek governs:acc
teminatlamak governs:acc rare
teminatlandırmak governs:acc
temizlemek governs:acc,abl
temizletmek governs:acc shows:Voice=Cau
temizlettirmek governs:acc shows:Voice=Cau
temsilleştirmek governs:acc
temyizlemek governs:acc rare
tenhalaşmak governs:none
tepmek governs:acc
tepelemek governs:acc rare
tepeletmek governs:acc shows:Voice=Cau
teperlemek governs:acc rare
tepiklemek governs:acc rare
tepinmek governs:none
tepişmek governs:none
tepremek governs:acc
terbiyelemek governs:acc rare
terfilendirmek governs:acc
terketmek aorist:Ar soften governs:acc
terkettirmek governs:acc shows:Voice=Cau
terlemek governs:none
terletmek governs:acc shows:Voice=Cau
tersinmek governs:dat
terslemek governs:acc
terslenmek governs:none
tersleşmek governs:none
tersletmek governs:acc shows:Voice=Cau
tertiplemek governs:acc
tescillemek governs:acc
tescilletmek governs:acc shows:Voice=Cau
testlemek governs:acc rare
teşhirlemek governs:acc rare
teşkilatlanmak governs:loc
teşkilatlandırmak governs:acc shows:Voice=Cau
tetiklemek governs:acc
tetikletmek governs:acc shows:Voice=Cau
teyellemek governs:acc rare
teyelletmek governs:acc shows:Voice=Cau
teyitlemek governs:acc rare
tezeklemek governs:acc rare
tezlendirmek governs:acc
tezleştirmek governs:acc
tıkmak governs:acc,dat
tıkamak governs:acc
tıkaçlamak governs:acc rare
tıkanmak governs:none shows:Voice=Pass
tıkatmak governs:acc shows:Voice=Cau
tıkınmak governs:none
tıkırdamak governs:none
tıkışmak governs:none
tıkıştırmak governs:acc shows:Voice=Cau
tıklamak governs:acc
tıklatmak governs:acc shows:Voice=Cau
tıksırmak governs:none
tınmak governs:none
tıngırdamak governs:none
tıngırdatmak governs:acc shows:Voice=Cau
tıpalamak governs:acc rare
tıpırdamak governs:none
tıraşlamak governs:acc
tıraşlatmak governs:acc shows:Voice=Cau
tırlamak governs:none
tırmalamak governs:acc
tırmalatmak governs:acc shows:Voice=Cau
tırmanmak governs:dat
tırmandırmak governs:acc shows:Voice=Cau
tırmıklamak governs:acc rare
tırnaklamak governs:acc rare
tırpanlamak governs:acc rare
tırsmak governs:abl
tırtıklamak governs:acc rare
tırtıklatmak governs:acc shows:Voice=Cau
tıslamak governs:none
ticarileşmek governs:none
ticarileştirmek governs:acc shows:Voice=Cau
tikelemek governs:acc rare
tikelleştirmek governs:acc
tiksinmek governs:abl class:stative
tiksindirmek governs:acc shows:Voice=Cau
tiplemek governs:acc
tipleştirmek governs:acc
tirelemek governs:acc rare
tirildemek governs:none
titizlemek governs:acc rare
titizlenmek governs:none
titizleşmek governs:none
titremek governs:none
titreşmek governs:none
titreştirmek governs:acc shows:Voice=Cau
titretmek governs:acc shows:Voice=Cau
tohumlanmak governs:none
tokalaşmak governs:ins
tokatlamak governs:acc
tokatlatmak governs:acc shows:Voice=Cau
tokmaklamak governs:acc rare
tokuşmak governs:ins
tokuşturmak governs:acc shows:Voice=Cau
tomarlamak governs:acc rare
tombullaşmak governs:none
tomurcuklanmak governs:none
tonlamak governs:acc
topaklamak governs:acc
topaklanmak governs:none
topaklaşmak governs:none
topaklatmak governs:acc shows:Voice=Cau
topallamak governs:none
topallaşmak governs:none
toparlamak governs:acc
toparlanmak governs:none
toparlatmak governs:acc shows:Voice=Cau
toplamak governs:acc,abl
toplanmak governs:loc shows:Voice=Pass
toplaşmak governs:none
toplatmak governs:acc shows:Voice=Cau
toplattırmak governs:acc shows:Voice=Cau
toplulaştırmak governs:acc
topluluklaştırmak governs:acc
toplumsallaşmak governs:none
toplumsallaştırmak governs:acc shows:Voice=Cau
topraklamak governs:acc rare
topraklaşmak governs:none
topraklatmak governs:acc shows:Voice=Cau
torbalamak governs:acc rare
torbalatmak governs:acc shows:Voice=Cau
tornalamak governs:acc
tornalatmak governs:acc shows:Voice=Cau
tornavidalamak governs:acc rare
torpillemek governs:acc rare
torpilletmek governs:acc shows:Voice=Cau
tortulanmak governs:none
tortulaşmak governs:none
toslamak governs:dat
toslaşmak governs:dat
toslatmak governs:acc shows:Voice=Cau
toylaşmak governs:none
tozlamak governs:acc
tozlanmak governs:none
tozlaşmak governs:none
tozlaştırmak governs:acc shows:Voice=Cau
tozutmak governs:acc
tökezlemek governs:none
tökezletmek governs:acc shows:Voice=Cau
törelemek governs:acc rare
törenlemek governs:acc rare
törenselleştirmek governs:acc
törpülemek governs:acc rare
törpületmek governs:acc shows:Voice=Cau
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
tutkallatmak governs:acc shows:Voice=Cau
tutkunlaşmak governs:dat
tutsaklamak governs:acc rare
tutsaklaşmak governs:none
tutsaklaştırmak governs:acc shows:Voice=Cau
tutturmak governs:acc shows:Voice=Cau
tutturtmak governs:acc shows:Voice=Cau
tutuklamak governs:acc
tutuklatmak governs:acc shows:Voice=Cau
tutuklattırmak governs:acc shows:Voice=Cau
tutunmak governs:dat
tutuşmak governs:none,dat
tutuşturmak governs:acc shows:Voice=Cau
tuzaklamak governs:acc rare
tuzaklanmak governs:dat
tuzlamak governs:acc rare
tuzlatmak governs:acc shows:Voice=Cau
tuzlulaşmak governs:none
tuzsuzlaştırmak governs:acc
tükenmek governs:none
tüketmek governs:acc
tükettirmek governs:acc shows:Voice=Cau
tükürmek governs:dat
tüllemek governs:acc rare
tümceleştirmek governs:acc
tümdengelmek governs:acc
tümevarmak governs:acc
tümlemek governs:acc rare
tümleşmek governs:ins
tümleştirmek governs:acc shows:Voice=Cau
tümletmek governs:acc shows:Voice=Cau
tümörleşmek governs:none
tünemek governs:dat
türdeşleşmek governs:none
türdeşleştirmek governs:acc shows:Voice=Cau
türemek governs:abl class:stative
türetmek governs:acc,abl shows:Voice=Cau
türkçeleşmek governs:none
türkçeleştirmek governs:acc shows:Voice=Cau
türkleşmek governs:none
türkleştirmek governs:acc shows:Voice=Cau
türkülemek governs:acc
türküleştirmek governs:acc
türleşmek governs:none
türlüleştirmek governs:acc
tütmek causative:Ir governs:none
tütsülemek governs:acc rare
tütsületmek governs:acc shows:Voice=Cau
tüttürmek governs:acc
tütürmek governs:acc shows:Voice=Cau
tüymek governs:none rare
tüylenmek governs:none
tüzelleşmek governs:none
tüzelleştirmek governs:acc shows:Voice=Cau

# u
[verb]
ucuzlamak governs:none
ucuzlaşmak governs:none
ucuzlaştırmak governs:acc shows:Voice=Cau
ucuzlatmak governs:acc shows:Voice=Cau
uçmak causative:Ir governs:dat,abl
uçlandırmak governs:acc
uçuklatmak governs:acc
uçurmak governs:acc,abl shows:Voice=Cau
uçurtmak governs:acc shows:Voice=Cau
uçuşmak governs:none
uçuşturmak governs:acc shows:Voice=Cau
ufaklamak governs:acc rare
ufalmak governs:none
ufalamak governs:acc
ufalanmak governs:none
ufalatmak governs:acc shows:Voice=Cau
ufaltmak governs:acc shows:Voice=Cau
ufundurmak governs:acc
uğramak governs:dat,abl class:effect
uğraşmak governs:dat,ins class:encourage
uğraştırmak governs:acc shows:Voice=Cau
uğratmak governs:acc,dat shows:Voice=Cau
uğuldamak governs:none
uğuldatmak governs:acc shows:Voice=Cau
uğunmak governs:none
uğurlamak governs:acc
uğurlatmak governs:acc shows:Voice=Cau
uğursuzlaşmak governs:none
ulamak governs:acc rare
ulamlamak governs:acc rare
ulaşmak governs:dat
ulaştırmak governs:acc,dat shows:Voice=Cau
ulatmak governs:acc shows:Voice=Cau
ulumak governs:none
ulusallandırmak governs:acc
ulusallaşmak governs:none
ulusallaştırmak governs:acc shows:Voice=Cau
uluslararasılaşmak governs:none
uluslararasılaştırmak governs:acc shows:Voice=Cau
uluslaşmak governs:none
uluslaştırmak governs:acc shows:Voice=Cau
ummak governs:acc class:declare
umdurmak governs:acc shows:Voice=Cau
umursamak governs:acc
umursatmak governs:acc shows:Voice=Cau
umutlanmak governs:none
umutlandırmak governs:acc shows:Voice=Cau
umutsuzlanmak governs:none
umutsuzlandırmak governs:acc shows:Voice=Cau
umutsuzlaşmak governs:none
unlatmak governs:acc
unutmak governs:acc
unutturmak governs:acc,dat shows:Voice=Cau
usanmak governs:abl class:stative
usandırmak governs:acc,abl shows:Voice=Cau
uslanmak governs:none
uslandırmak governs:acc shows:Voice=Cau
uslulaşmak governs:none
ussallaştırmak governs:acc
ustalaşmak governs:loc
usturalamak governs:acc rare
utanmak governs:abl,dat class:stative
utandırmak governs:acc shows:Voice=Cau
uymak governs:dat
uyanmak governs:abl
uyandırmak governs:acc,abl shows:Voice=Cau
uyandırtmak governs:acc shows:Voice=Cau
uyanıklaşmak governs:none
uyarmak governs:acc
uyarlamak governs:acc,dat
uyarlaşmak governs:ins
uyartmak governs:acc shows:Voice=Cau
uydulamak governs:acc rare
uydurmak governs:acc,dat shows:Voice=Cau
uygarlaşmak governs:none
uygarlaştırmak governs:acc shows:Voice=Cau
uygulamak governs:acc,dat class:effect-passive
uygulandırmak governs:acc
uygulatmak governs:acc shows:Voice=Cau
uygulayagelmek governs:acc
uygunlaşmak governs:dat
uygunlaştırmak governs:acc,dat shows:Voice=Cau
uygunsuzlaşmak governs:none
uyruklandırmak governs:acc
uysallaşmak governs:none
uysallaştırmak governs:acc shows:Voice=Cau
uyumak governs:none
uyuklamak governs:none
uyuklatmak governs:acc shows:Voice=Cau
uyumlamak governs:acc rare
uyumlanmak governs:dat
uyumlandırmak governs:acc,ins shows:Voice=Cau
uyumlaşmak governs:ins
uyumlaştırmak governs:acc,ins shows:Voice=Cau
uyumlulaşmak governs:ins,dat
uyumlulaştırmak governs:acc,ins shows:Voice=Cau
uyumsuzlaşmak governs:none
uyuşmak governs:ins class:agree
uyuşturmak governs:acc shows:Voice=Cau
uyuşuklaşmak governs:none
uyutmak governs:acc shows:Voice=Cau
uyutturmak governs:acc shows:Voice=Cau
uyuyakalmak governs:none
uyuzlaşmak governs:none
uzamak governs:none class:effect
uzaklaşmak governs:abl
uzaklaştırmak governs:acc,abl shows:Voice=Cau
uzaklaştırtmak governs:acc shows:Voice=Cau
uzanmak governs:dat shows:Voice=Pass
uzatmak governs:acc,dat shows:Voice=Cau
uzattırmak governs:acc shows:Voice=Cau
uzlaşmak governs:ins class:agree
uzlaştırmak governs:acc,ins shows:Voice=Cau
uzmanlaşmak governs:loc
uzmanlaştırmak governs:acc shows:Voice=Cau

# ü
[verb]
ücretlendirmek governs:acc
üçlemek governs:acc
üçleştirmek governs:acc
üflemek governs:acc
üfletmek governs:acc shows:Voice=Cau
üfürmek governs:acc
üfürtmek governs:acc shows:Voice=Cau
üleşmek governs:acc,ins
üleştirmek governs:acc,dat shows:Voice=Cau
üleştirtmek governs:acc shows:Voice=Cau
ülküleşmek governs:none
ülküleştirmek governs:acc shows:Voice=Cau
ülküselleştirmek governs:acc
ümitlenmek governs:none
ümitlendirmek governs:acc shows:Voice=Cau
ümitsizlenmek governs:none
ümitsizleşmek governs:none
ünletmek governs:acc
ünlüleştirmek governs:acc
üremek governs:none
ürenmek governs:none rare
üretmek governs:acc,abl shows:Voice=Cau
ürettirmek governs:acc shows:Voice=Cau
ürkmek causative:It governs:abl class:stative
ürkekleşmek governs:none
ürkütmek governs:acc shows:Voice=Cau
ürpermek governs:abl
ürpertmek governs:acc shows:Voice=Cau
ürümek governs:none
ürünlenmek governs:none
ürünleştirmek governs:acc
ürütmek governs:acc shows:Voice=Cau
üslemek governs:acc rare
üslendirmek governs:acc
üstelemek governs:acc
üstlenmek governs:acc class:commit
üstünleşmek governs:none
üstünleştirmek governs:acc shows:Voice=Cau
üşenmek governs:dat
üşendirmek governs:acc shows:Voice=Cau
üşümek governs:none
üşünmek governs:none
üşürmek governs:acc
üşüşmek governs:dat
üşütmek governs:acc shows:Voice=Cau
üşüttürmek governs:acc shows:Voice=Cau
ütmek governs:acc
ütülemek governs:acc
ütületmek governs:acc shows:Voice=Cau
üyeleştirmek governs:acc
üzmek governs:acc
üzdürmek governs:acc shows:Voice=Cau
üzülmek governs:dat shows:Voice=Pass

# v
[verb]
vaadetmek aorist:Ar soften governs:acc,dat
vaatlendirmek governs:acc
vaazlamak governs:acc rare
vadetmek aorist:Ar soften governs:acc,dat class:commit
vaftizlemek governs:acc rare
vahimleşmek governs:none
vahşileşmek governs:none
vahşileştirmek governs:acc shows:Voice=Cau
vahşîleşmek governs:none
vahyetmek aorist:Ar soften governs:dat
vakfetmek aorist:Ar soften governs:acc,dat
vakfettirmek governs:acc shows:Voice=Cau
vakfolunmak governs:none lemma:vakfetmek voice:Pass
vakumlamak governs:acc rare
vakumlatmak governs:acc shows:Voice=Cau
vakvaklamak governs:none rare
valslemek governs:none rare
varmak aorist:Ir governs:dat class:stative rare
varaklamak governs:acc
varlıklandırmak governs:acc
varolmak governs:none class:effect
varsaymak aorist:Ar governs:acc class:effect-passive
varsıllandırmak governs:acc
varsıllaşmak governs:none
varsıllaştırmak governs:acc shows:Voice=Cau
vasfetmek aorist:Ar soften governs:acc
vasfettirmek governs:acc shows:Voice=Cau
vasıflandırmak governs:acc
vazelinlemek governs:acc rare
vazetmek aorist:Ar soften governs:acc
vazettirmek governs:acc shows:Voice=Cau
vazgeçmek aorist:Ar governs:abl
vazgeçirmek governs:acc,abl
vazgeçirtmek governs:acc shows:Voice=Cau
vazolunmak governs:none lemma:vazetmek voice:Pass
vâdetmek aorist:Ar soften governs:acc
vedalaşmak governs:ins
vehmetmek aorist:Ar soften governs:acc
vermek aorist:Ir governs:acc,dat class:incorporating
veremlenmek governs:none
vergilemek governs:acc
vergilendirmek governs:acc
verimlendirmek governs:acc
verimlileşmek governs:none
verimlileştirmek governs:acc shows:Voice=Cau
verimsizleşmek governs:none
veriştirmek governs:acc,dat
verniklemek governs:acc
vernikletmek governs:acc shows:Voice=Cau
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
vidalatmak governs:acc shows:Voice=Cau
virgüllemek governs:acc rare
vitaminlemek governs:acc rare
viyaklamak governs:none rare
vizelemek governs:acc rare
vizeletmek governs:acc shows:Voice=Cau
votkalamak governs:acc rare
vukubulmak governs:loc
vurmak aorist:Ir governs:acc,dat
vurdurmak governs:acc,dat shows:Voice=Cau
vurgulamak governs:acc,dat class:declare
vurgulatmak governs:acc shows:Voice=Cau
vuruşmak governs:ins
vuruşturmak governs:acc shows:Voice=Cau

# y
[verb]
yabancılaşmak governs:dat
yabancılaştırmak governs:acc shows:Voice=Cau
yabanileşmek governs:none
yabanîleşmek governs:none
yabansımak governs:acc
yadetmek aorist:Ar soften governs:acc
yadırgamak governs:acc
yadırgatmak governs:acc shows:Voice=Cau
yadlaştırmak governs:acc
yadsımak governs:acc
yadsıtmak governs:acc shows:Voice=Cau
yaftalamak governs:acc
yağmak governs:none
yağdırmak governs:acc shows:Voice=Cau
yağlamak governs:acc rare
yağlatmak governs:acc shows:Voice=Cau
yağmalamak governs:acc
yağmalatmak governs:acc shows:Voice=Cau
yakmak governs:acc
yakalamak governs:acc
yakalatmak governs:acc shows:Voice=Cau
yakalattırmak governs:acc shows:Voice=Cau
yakıcılaşmak governs:none
yakınmak governs:abl class:stative rare
yakınlaşmak governs:dat
yakınlaştırmak governs:acc shows:Voice=Cau
yakınsamak governs:acc
yakınsatmak governs:acc shows:Voice=Cau
yakışmak governs:dat class:stative
yakıştırmak governs:acc,dat shows:Voice=Cau
yaklaşmak governs:dat
yaklaştırmak governs:acc,dat shows:Voice=Cau
yaktırmak governs:acc shows:Voice=Cau
yalamak governs:acc
yalancılaşmak governs:none
yalanlamak governs:acc class:declare
yalanlatmak governs:acc shows:Voice=Cau
yalatmak governs:acc shows:Voice=Cau
yalazlamak governs:acc rare
yaldızlamak governs:acc
yaldızlatmak governs:acc shows:Voice=Cau
yalınlaşmak governs:none
yalınlaştırmak governs:acc shows:Voice=Cau
yalıtmak governs:acc,abl
yalıtkanlaşmak governs:none
yalıttırmak governs:acc shows:Voice=Cau
yallanmak governs:none
yalnızlaşmak governs:none
yalpalamak governs:none rare
yalpalanmak governs:none
yalpalatmak governs:acc shows:Voice=Cau
yaltaklamak governs:acc rare
yaltaklanmak governs:dat
yalvarmak governs:dat
yamamak governs:acc
yamalamak governs:acc
yamatmak governs:acc shows:Voice=Cau
yamultmak governs:acc
yanmak governs:none rare
yanaşmak governs:dat
yanaştırmak governs:acc,dat shows:Voice=Cau
yandırmak governs:acc shows:Voice=Cau
yanılmak governs:loc
yanıltmak governs:acc shows:Voice=Cau
yanıtlamak governs:acc
yanıtlandırmak governs:acc
yanıtlatmak governs:acc shows:Voice=Cau
yankılamak governs:acc
yankılanmak governs:none
yankılatmak governs:acc shows:Voice=Cau
yanlışlamak governs:acc
yansımak governs:dat
yansılamak governs:acc,abl rare
yansıtmak governs:acc,dat class:stative shows:Voice=Cau
yansıttırmak governs:acc shows:Voice=Cau
yansızlaştırmak governs:acc
yapmak governs:acc class:incorporating
yapagelmek governs:acc
yapaylaşmak governs:none
yapaylaştırmak governs:acc shows:Voice=Cau
yapılanmak governs:none
yapılandırmak governs:acc,dat class:arrange shows:Voice=Cau
yapılandırtmak governs:acc shows:Voice=Cau
yapılaşmak governs:none
yapılaştırmak governs:acc shows:Voice=Cau
yapınmak governs:none rare
yapısallaştırmak governs:acc
yapışmak governs:dat
yapıştırmak governs:acc,dat shows:Voice=Cau
yapıştırtmak governs:acc shows:Voice=Cau
yapraklanmak governs:none
yaptırmak governs:acc,dat shows:Voice=Cau class:incorporating
yarmak governs:acc rare
yaramak governs:dat rare
yaralamak governs:acc
yaralatmak governs:acc shows:Voice=Cau
yaramazlaşmak governs:none
yaranmak governs:dat
yararlanmak governs:abl class:stative
yararsızlaşmak governs:none
yaraşmak governs:dat class:stative
yaraştırmak governs:acc shows:Voice=Cau
yaratmak governs:acc shows:Voice=Cau
yaratıcılaşmak governs:none
yarattırmak governs:acc shows:Voice=Cau
yardımlaşmak governs:ins
yardırmak governs:acc shows:Voice=Cau
yargılamak governs:acc
yargılatmak governs:acc shows:Voice=Cau
yarılamak governs:acc
yarımlamak governs:acc rare
yarışmak governs:ins
yarıştırmak governs:acc,ins shows:Voice=Cau
yasadışılaşmak governs:none
yasaklamak governs:acc class:forbid
yasaklaştırmak governs:acc
yasaklatmak governs:acc shows:Voice=Cau
yasalaşmak governs:none class:effect
yasalaştırmak governs:acc shows:Voice=Cau
yasallaşmak governs:none
yasallaştırmak governs:acc shows:Voice=Cau
yaslamak governs:acc,dat
yaslanmak governs:dat shows:Voice=Pass
yaslatmak governs:acc shows:Voice=Cau
yassılmak governs:none
yassılamak governs:acc rare
yassılaşmak governs:none
yassılaştırmak governs:acc shows:Voice=Cau
yassıltmak governs:acc shows:Voice=Cau
yastıklamak governs:acc
yaşamak governs:loc,acc,none class:stative
yaşarmak governs:none
yaşartmak governs:acc shows:Voice=Cau
yaşatmak governs:acc shows:Voice=Cau
yaşattırmak governs:acc shows:Voice=Cau
yaşlanmak governs:none
yaşlandırmak governs:acc shows:Voice=Cau
yatmak causative:Ir governs:dat,loc class:stative
yataylaşmak governs:none
yatırmak governs:acc,dat shows:Voice=Cau
yatışmak governs:none
yatıştırmak governs:acc shows:Voice=Cau
yatkınlaşmak governs:none
yatkınlaştırmak governs:acc shows:Voice=Cau
yavanlaşmak governs:none
yavanlaştırmak governs:acc shows:Voice=Cau
yavaşlamak governs:none
yavaşlaşmak governs:none
yavaşlatmak governs:acc shows:Voice=Cau
yavaşlattırmak governs:acc shows:Voice=Cau
yavrulamak governs:none
yaymak governs:acc,dat
yaydırmak governs:acc shows:Voice=Cau
yaygınlaşmak governs:none
yaygınlaştırmak governs:acc shows:Voice=Cau
yayılmak governs:dat shows:Voice=Pass
yayımlamak governs:acc
yayımlatmak governs:acc shows:Voice=Cau
yayınlamak governs:acc
yayınlatmak governs:acc shows:Voice=Cau
yaylamak governs:none rare
yaylanmak governs:none
yayvanlaştırmak governs:acc
yazmak governs:acc,dat
yazdırmak governs:acc,dat shows:Voice=Cau
yazdırtmak governs:acc shows:Voice=Cau
yazıklanmak governs:dat
yazılaştırmak governs:acc
yazışmak governs:ins
yâdetmek aorist:Ar soften governs:acc
yemek narrow governs:acc
yedeklemek governs:acc
yedekletmek governs:acc shows:Voice=Cau
yedirmek governs:acc,dat shows:Voice=Cau
yeğmek governs:acc
yeğinleştirmek governs:acc
yeğlemek governs:acc
yeğletmek governs:acc shows:Voice=Cau
yeğniltmek governs:acc
yeknesaklaşmak governs:none
yekpareleşmek governs:none
yelmek governs:none rare
yeldirmek governs:acc shows:Voice=Cau
yelelemek governs:acc rare
yelelenmek governs:none
yellemek governs:acc rare
yellendirmek governs:acc
yelpazelemek governs:acc
yelpazeletmek governs:acc shows:Voice=Cau
yelpirdemek governs:none
yeltenmek governs:dat
yeminletmek governs:acc
yemlemek governs:acc
yemletmek governs:acc shows:Voice=Cau
yemlikletmek governs:acc
yenilmek governs:dat
yenilemek governs:acc
yenileşmek governs:none
yenileştirmek governs:acc shows:Voice=Cau
yeniletmek governs:acc shows:Voice=Cau
yenilettirmek governs:acc shows:Voice=Cau
yermek governs:acc rare
yeralmak governs:loc
yerelleşmek governs:none
yerelleştirmek governs:acc shows:Voice=Cau
yerinmek governs:dat
yerleşmek governs:dat
yerleştirmek governs:acc,dat shows:Voice=Cau
yerleştirtmek governs:acc shows:Voice=Cau
yerlileşmek governs:none
yerlileştirmek governs:acc shows:Voice=Cau
yeşermek governs:none
yeşilmek governs:none
yeşillenmek governs:none
yeşillendirmek governs:acc shows:Voice=Cau
yeşilleşmek governs:none
yetmek governs:dat class:effect
yetersizleşmek governs:none
yetersizleştirmek governs:acc shows:Voice=Cau
yetimek governs:dat rare
yetinmek governs:ins
yetirmek governs:acc shows:Voice=Cau
yetişmek governs:dat
yetişkinleşmek governs:none
yetiştirmek governs:acc,dat shows:Voice=Cau
yetkilenmek governs:none
yetkilendirmek governs:acc class:permit shows:Voice=Cau
yetkinleşmek governs:none
yetkinleştirmek governs:acc shows:Voice=Cau
yığmak governs:acc,dat
yığılmak governs:dat shows:Voice=Pass
yıkmak governs:acc
yıkamak governs:acc,abl
yıkatmak governs:acc shows:Voice=Cau
yıkılmak governs:none shows:Voice=Pass
yıktırmak governs:acc shows:Voice=Cau
yıktırtmak governs:acc shows:Voice=Cau
yılmak governs:none rare
yıldırmak governs:acc shows:Voice=Cau
yıldırtmak governs:acc shows:Voice=Cau
yılgınlaşmak governs:none
yılıtmak governs:acc
yıllanmak governs:none
yıpranmak governs:none
yıpratmak governs:acc
yıprattırmak governs:acc shows:Voice=Cau
yırtmak governs:abl rare
yırtınmak governs:none
yırttırmak governs:acc shows:Voice=Cau
yiğitlenmek governs:none
yiğitlendirmek governs:acc shows:Voice=Cau
yiğitleşmek governs:none
yinelemek governs:acc,dat class:declare
yineletmek governs:acc shows:Voice=Cau
yitmek causative:Ir governs:none class:effect
yitirmek governs:acc class:effect shows:Voice=Cau
yitirtmek governs:acc shows:Voice=Cau
yivlemek governs:acc rare
yivletmek governs:acc shows:Voice=Cau
yobazlaşmak governs:none
yoğaltmak governs:acc
yoğunlanmak governs:none
yoğunlaşmak governs:dat
yoğunlaştırmak governs:acc,dat shows:Voice=Cau
yoğurmak drop governs:acc
yoğurtmak governs:acc shows:Voice=Cau
yoğurtlamak governs:acc
yoğuşmak governs:none
yoketmek aorist:Ar soften governs:acc
yokettirmek governs:acc shows:Voice=Cau
yoklamak governs:acc
yoklatmak governs:acc shows:Voice=Cau
yokolmak governs:none
yoksamak governs:acc rare
yoksullaşmak governs:none
yoksullaştırmak governs:acc shows:Voice=Cau
yoksunlaşmak governs:abl
yoksunlaştırmak governs:acc shows:Voice=Cau
yolmak governs:acc,abl rare
yolaçmak aorist:Ar governs:dat
yoldurmak governs:acc shows:Voice=Cau
yollamak governs:acc,dat
yollandırmak governs:acc shows:Voice=Cau
yollatmak governs:acc,dat shows:Voice=Cau
yongalamak governs:acc rare
yontmak governs:acc,abl
yormak governs:acc
yordurmak governs:acc shows:Voice=Cau
yorgalamak governs:acc rare
yorgunlaştırmak governs:acc
yortmak governs:none rare
yorulmak governs:abl,none class:stative shows:Voice=Pass
yorumlamak governs:acc class:effect-passive
yorumlatmak governs:acc shows:Voice=Cau
yosunlanmak governs:none
yosunlaşmak governs:none
yozlaşmak governs:none
yozlaştırmak governs:acc shows:Voice=Cau
yönelmek governs:dat
yöneltmek governs:acc,dat shows:Voice=Cau
yönetmek governs:acc
yönettirmek governs:acc shows:Voice=Cau
yönlenmek governs:dat
yönlendirmek governs:acc,dat shows:Voice=Cau
yönlendirtmek governs:acc shows:Voice=Cau
yöntemleştirmek governs:acc
yörüngeleşmek governs:none
yudumlamak governs:acc
yudumlatmak governs:acc shows:Voice=Cau
yuğmak governs:acc rare
yuğurmak governs:acc
yuhalamak governs:acc
yuhalatmak governs:acc shows:Voice=Cau
yummak governs:acc
yumdurmak governs:acc shows:Voice=Cau
yumruklamak governs:acc
yumruklatmak governs:acc shows:Voice=Cau
yumrulanmak governs:none
yumrulaşmak governs:none
yumurtlamak governs:acc
yumurtlatmak governs:acc shows:Voice=Cau
yumuşamak governs:none
yumuşatmak governs:acc shows:Voice=Cau
yumuşattırmak governs:acc shows:Voice=Cau
yurtlanmak governs:loc
yurtlandırmak governs:acc shows:Voice=Cau
yutmak governs:acc
yutkunmak governs:none
yutturmak governs:acc,dat shows:Voice=Cau
yutturtmak governs:acc shows:Voice=Cau
yuvalanmak governs:loc
yuvarlamak governs:acc
yuvarlaklaştırmak governs:acc
yuvarlanmak governs:none
yuvarlandırmak governs:acc shows:Voice=Cau
yuvarlatmak governs:acc shows:Voice=Cau
yücelmek governs:none
yüceleşmek governs:none
yüceleştirmek governs:acc shows:Voice=Cau
yüceltmek governs:acc shows:Voice=Cau
yüceltirmek governs:acc shows:Voice=Cau
yüklemek governs:acc,dat
yüklenmek governs:acc class:commit
yükletmek governs:acc,dat shows:Voice=Cau
yüklettirmek governs:acc shows:Voice=Cau
yükselmek governs:dat,abl
yükseltmek governs:acc,dat shows:Voice=Cau
yükselttirmek governs:acc shows:Voice=Cau
yüksünmek governs:dat
yükümlenmek governs:acc class:commit
yükümlendirmek governs:acc,dat shows:Voice=Cau
yükünmek governs:dat
yülümek governs:acc rare
yüpürmek governs:none rare
yüreklenmek governs:none
yüreklendirmek governs:acc,dat class:encourage shows:Voice=Cau
yürümek governs:none class:effect
yürütmek governs:acc shows:Voice=Cau
yürüttürmek governs:acc shows:Voice=Cau
yüzmek governs:dat rare
yüzdürmek governs:acc shows:Voice=Cau
yüzeyselleşmek governs:none
yüzeyselleştirmek governs:acc shows:Voice=Cau
yüzleşmek governs:ins
yüzleştirmek governs:acc,ins shows:Voice=Cau
yüzsüzleşmek governs:none

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
zannetmek aorist:Ar soften governs:acc class:stative
zannettirmek governs:acc shows:Voice=Cau
zannolunmak governs:none lemma:zannetmek voice:Pass
zaptetmek aorist:Ar soften governs:acc
zaptettirmek governs:acc shows:Voice=Cau
zaptolunmak governs:none lemma:zaptetmek voice:Pass
zararlılaşmak governs:none
zarflamak governs:acc rare
zarflatmak governs:acc shows:Voice=Cau
zarifleşmek governs:none
zarifleştirmek governs:acc shows:Voice=Cau
zayıflamak governs:none
zayıflaşmak governs:none
zayıflatmak governs:acc shows:Voice=Cau
zayıflattırmak governs:acc shows:Voice=Cau
zedelemek governs:acc
zedeletmek governs:acc shows:Voice=Cau
zehirlemek governs:acc
zehirletmek governs:acc shows:Voice=Cau
zembereklemek governs:acc rare
zemmetmek aorist:Ar soften governs:acc
zenginleşmek governs:none
zenginleştirmek governs:acc shows:Voice=Cau
zenginletmek governs:acc
zerketmek aorist:Ar soften governs:acc
zerkettirmek governs:acc shows:Voice=Cau
zevklenmek governs:dat,ins
zevklendirmek governs:acc shows:Voice=Cau
zıbarmak governs:none
zıkkımlamak governs:acc rare
zıkkımlanmak governs:acc
zımbalamak governs:acc,dat
zımbalatmak governs:acc shows:Voice=Cau
zımparalamak governs:acc
zımparalatmak governs:acc shows:Voice=Cau
zındıklamak governs:acc rare
zındıklaşmak governs:none
zıngırdamak governs:none
zıngırdatmak governs:acc shows:Voice=Cau
zıplamak governs:none
zıplatmak governs:acc shows:Voice=Cau
zırhlamak governs:acc rare
zırhlandırmak governs:acc
zırıldamak governs:none
zırlamak governs:none
zırlatmak governs:acc shows:Voice=Cau
zırvalamak governs:none
zıtlanmak governs:none
zıtlaşmak governs:ins
zıtlaştırmak governs:acc shows:Voice=Cau
ziftlemek governs:acc rare
zihinselleşmek governs:none
zikretmek aorist:Ar soften governs:acc class:effect-passive
zikrettirmek governs:acc shows:Voice=Cau
zikrolunmak governs:none lemma:zikretmek voice:Pass
zimmetlemek governs:acc,dat
zincirlemek governs:acc rare
zincirletmek governs:acc shows:Voice=Cau
zindanlamak governs:acc rare
zindeleşmek governs:none
zindeleştirmek governs:acc shows:Voice=Cau
zonklamak governs:none
zorbalaşmak governs:none
zorlamak governs:acc,dat
zorlanmak governs:loc shows:Voice=Pass
zorlaşmak governs:none
zorlaştırmak governs:acc shows:Voice=Cau
zorlatmak governs:acc shows:Voice=Cau
zorunlandırmak governs:acc
zorunlulaştırmak governs:acc
zulmetmek aorist:Ar soften governs:dat
zulmettirmek governs:acc shows:Voice=Cau
züğürtlemek governs:none rare
züğürtleşmek governs:none
züppeleşmek governs:none
