# Function words of Turkish: pronouns and their forms, determiners, numerals, postpositions, conjunctions, adverbs, particles.

[pronoun]
ben class:person
beni lemma:ben case:Acc class:person
bana lemma:ben case:Dat class:person
bende lemma:ben case:Loc class:person
benden lemma:ben case:Abl class:person
benim lemma:ben case:Gen class:person
benimle lemma:ben case:Ins class:person
benle lemma:ben case:Ins class:person
bence lemma:ben case:Equ class:person
sen class:person
seni lemma:sen case:Acc class:person
sana lemma:sen case:Dat class:person
sende lemma:sen case:Loc class:person
senden lemma:sen case:Abl class:person
senin lemma:sen case:Gen class:person
seninle lemma:sen case:Ins class:person
senle lemma:sen case:Ins class:person
sence lemma:sen case:Equ class:person
o
onu lemma:o case:Acc
ona lemma:o case:Dat
onda lemma:o case:Loc
ondan lemma:o case:Abl
onun lemma:o case:Gen
onunla lemma:o case:Ins
onla lemma:o case:Ins
onca lemma:o case:Equ
biz class:person number:Plur
bizi lemma:biz case:Acc class:person number:Plur
bize lemma:biz case:Dat class:person number:Plur
bizde lemma:biz case:Loc class:person number:Plur
bizden lemma:biz case:Abl class:person number:Plur
bizim lemma:biz case:Gen class:person number:Plur
bizimle lemma:biz case:Ins class:person number:Plur
bizle lemma:biz case:Ins class:person number:Plur
bizce lemma:biz case:Equ class:person number:Plur
siz class:person number:Plur
sizi lemma:siz case:Acc class:person number:Plur
size lemma:siz case:Dat class:person number:Plur
sizde lemma:siz case:Loc class:person number:Plur
sizden lemma:siz case:Abl class:person number:Plur
sizin lemma:siz case:Gen class:person number:Plur
sizinle lemma:siz case:Ins class:person number:Plur
sizle lemma:siz case:Ins class:person number:Plur
sizce lemma:siz case:Equ class:person number:Plur
onlar lemma:o number:Plur
onları lemma:o case:Acc number:Plur
onlara lemma:o case:Dat number:Plur
onlarda lemma:o case:Loc number:Plur
onlardan lemma:o case:Abl number:Plur
onların lemma:o case:Gen number:Plur
onlarla lemma:o case:Ins number:Plur
onlarca lemma:o case:Equ number:Plur
bizler lemma:biz number:Plur class:person
bizleri lemma:biz case:Acc number:Plur class:person
bizlere lemma:biz case:Dat number:Plur class:person
bizlerde lemma:biz case:Loc number:Plur class:person
bizlerden lemma:biz case:Abl number:Plur class:person
bizlerin lemma:biz case:Gen number:Plur class:person
bizlerle lemma:biz case:Ins number:Plur class:person
bizlerce lemma:biz case:Equ number:Plur class:person
sizler lemma:siz number:Plur class:person
sizleri lemma:siz case:Acc number:Plur class:person
sizlere lemma:siz case:Dat number:Plur class:person
sizlerde lemma:siz case:Loc number:Plur class:person
sizlerden lemma:siz case:Abl number:Plur class:person
sizlerin lemma:siz case:Gen number:Plur class:person
sizlerle lemma:siz case:Ins number:Plur class:person
sizlerce lemma:siz case:Equ number:Plur class:person
bu
bunu lemma:bu case:Acc
buna lemma:bu case:Dat
bunda lemma:bu case:Loc
bundan lemma:bu case:Abl
bunun lemma:bu case:Gen
bununla lemma:bu case:Ins
bunla lemma:bu case:Ins
bunca lemma:bu case:Equ
şu
şunu lemma:şu case:Acc
şuna lemma:şu case:Dat
şunda lemma:şu case:Loc
şundan lemma:şu case:Abl
şunun lemma:şu case:Gen
şununla lemma:şu case:Ins
şunla lemma:şu case:Ins
şunca lemma:şu case:Equ
bunlar lemma:bu number:Plur
bunları lemma:bu case:Acc number:Plur
bunlara lemma:bu case:Dat number:Plur
bunlarda lemma:bu case:Loc number:Plur
bunlardan lemma:bu case:Abl number:Plur
bunların lemma:bu case:Gen number:Plur
bunlarla lemma:bu case:Ins number:Plur
bunlarca lemma:bu case:Equ number:Plur
şunlar lemma:şu number:Plur
şunları lemma:şu case:Acc number:Plur
şunlara lemma:şu case:Dat number:Plur
şunlarda lemma:şu case:Loc number:Plur
şunlardan lemma:şu case:Abl number:Plur
şunların lemma:şu case:Gen number:Plur
şunlarla lemma:şu case:Ins number:Plur
şunlarca lemma:şu case:Equ number:Plur
işbu
işbunu lemma:işbu case:Acc
işbuna lemma:işbu case:Dat
işbunun lemma:işbu case:Gen
kim class:person
kimi lemma:kim case:Acc class:person
kime lemma:kim case:Dat class:person
kimde lemma:kim case:Loc class:person
kimden lemma:kim case:Abl class:person
kimin lemma:kim case:Gen class:person
kiminle lemma:kim case:Ins class:person
kimle lemma:kim case:Ins class:person
kimce lemma:kim case:Equ class:person
kimler lemma:kim number:Plur class:person
kimleri lemma:kim case:Acc number:Plur class:person
kimlere lemma:kim case:Dat number:Plur class:person
kimlerde lemma:kim case:Loc number:Plur class:person
kimlerden lemma:kim case:Abl number:Plur class:person
kimlerin lemma:kim case:Gen number:Plur class:person
kimlerle lemma:kim case:Ins number:Plur class:person
kimlerce lemma:kim case:Equ number:Plur class:person
ne
neyi lemma:ne case:Acc
neye lemma:ne case:Dat
nede lemma:ne case:Loc
neden lemma:ne case:Abl
neyin lemma:ne case:Gen
neyle lemma:ne case:Ins
neler lemma:ne number:Plur
neleri lemma:ne case:Acc number:Plur
nelere lemma:ne case:Dat number:Plur
nelerde lemma:ne case:Loc number:Plur
nelerden lemma:ne case:Abl number:Plur
nelerin lemma:ne case:Gen number:Plur
nelerle lemma:ne case:Ins number:Plur
nelerce lemma:ne case:Equ number:Plur
kendi compound class:own
kendini lemma:kendi case:Acc
kendine lemma:kendi case:Dat
kendinde lemma:kendi case:Loc
kendinden lemma:kendi case:Abl
kendinin lemma:kendi case:Gen
kendiyle lemma:kendi case:Ins
kendince lemma:kendi case:Equ
kendim lemma:kendi class:person
kendimi lemma:kendi case:Acc class:person
kendime lemma:kendi case:Dat class:person
kendimde lemma:kendi case:Loc class:person
kendimden lemma:kendi case:Abl class:person
kendimin lemma:kendi case:Gen class:person
kendimle lemma:kendi case:Ins class:person
kendimce lemma:kendi case:Equ class:person
kendin lemma:kendi class:person
kendinle lemma:kendi case:Ins class:person
kendimiz lemma:kendi class:person number:Plur
kendimizi lemma:kendi case:Acc class:person number:Plur
kendimize lemma:kendi case:Dat class:person number:Plur
kendimizde lemma:kendi case:Loc class:person number:Plur
kendimizden lemma:kendi case:Abl class:person number:Plur
kendimizin lemma:kendi case:Gen class:person number:Plur
kendimizle lemma:kendi case:Ins class:person number:Plur
kendimizce lemma:kendi case:Equ class:person number:Plur
kendiniz lemma:kendi class:person number:Plur
kendinizi lemma:kendi case:Acc class:person number:Plur
kendinize lemma:kendi case:Dat class:person number:Plur
kendinizde lemma:kendi case:Loc class:person number:Plur
kendinizden lemma:kendi case:Abl class:person number:Plur
kendinizin lemma:kendi case:Gen class:person number:Plur
kendinizle lemma:kendi case:Ins class:person number:Plur
kendinizce lemma:kendi case:Equ class:person number:Plur
kendisi lemma:kendi compound class:person
kendisini lemma:kendi case:Acc class:person
kendisine lemma:kendi case:Dat class:person
kendisinde lemma:kendi case:Loc class:person
kendisinden lemma:kendi case:Abl class:person
kendisinin lemma:kendi case:Gen class:person
kendisiyle lemma:kendi case:Ins class:person
kendisince lemma:kendi case:Equ class:person
kendileri lemma:kendi compound class:person number:Plur
kendilerini lemma:kendi case:Acc class:person number:Plur
kendilerine lemma:kendi case:Dat class:person number:Plur
kendilerinde lemma:kendi case:Loc class:person number:Plur
kendilerinden lemma:kendi case:Abl class:person number:Plur
kendilerinin lemma:kendi case:Gen class:person number:Plur
kendileriyle lemma:kendi case:Ins class:person number:Plur
kendilerince lemma:kendi case:Equ class:person number:Plur
birbiri compound
birbirini lemma:birbiri case:Acc
birbirine lemma:birbiri case:Dat
birbirinde lemma:birbiri case:Loc
birbirinden lemma:birbiri case:Abl
birbirinin lemma:birbiri case:Gen
birbiriyle lemma:birbiri case:Ins
birbirince lemma:birbiri case:Equ
hepsi compound class:partitive,person
hepsini lemma:hepsi case:Acc
hepsine lemma:hepsi case:Dat
hepsinde lemma:hepsi case:Loc
hepsinden lemma:hepsi case:Abl
hepsinin lemma:hepsi case:Gen
hepsiyle lemma:hepsi case:Ins
hepsince lemma:hepsi case:Equ
hangisi compound
hangisini lemma:hangisi case:Acc
hangisine lemma:hangisi case:Dat
hangisinde lemma:hangisi case:Loc
hangisinden lemma:hangisi case:Abl
hangisinin lemma:hangisi case:Gen
hangisiyle lemma:hangisi case:Ins
hangisince lemma:hangisi case:Equ
tümü compound class:partitive,person
tümünü lemma:tümü case:Acc
tümüne lemma:tümü case:Dat
tümünde lemma:tümü case:Loc
tümünden lemma:tümü case:Abl
tümünün lemma:tümü case:Gen
tümüyle lemma:tümü case:Ins
tümünce lemma:tümü case:Equ
bütünü compound
bütününü lemma:bütünü case:Acc
bütününe lemma:bütünü case:Dat
bütününde lemma:bütünü case:Loc
bütününden lemma:bütünü case:Abl
bütününün lemma:bütünü case:Gen
bütünüyle lemma:bütünü case:Ins
bütününce lemma:bütünü case:Equ
öbürü compound
öbürünü lemma:öbürü case:Acc
öbürüne lemma:öbürü case:Dat
öbüründe lemma:öbürü case:Loc
öbüründen lemma:öbürü case:Abl
öbürünün lemma:öbürü case:Gen
öbürüyle lemma:öbürü case:Ins
öbürünce lemma:öbürü case:Equ
öteki compound
ötekini lemma:öteki case:Acc
ötekine lemma:öteki case:Dat
ötekinde lemma:öteki case:Loc
ötekinden lemma:öteki case:Abl
ötekinin lemma:öteki case:Gen
ötekiyle lemma:öteki case:Ins
ötekince lemma:öteki case:Equ
diğeri compound class:person
diğerini lemma:diğeri case:Acc
diğerine lemma:diğeri case:Dat
diğerinde lemma:diğeri case:Loc
diğerinden lemma:diğeri case:Abl
diğerinin lemma:diğeri case:Gen
diğeriyle lemma:diğeri case:Ins
diğerince lemma:diğeri case:Equ
çoğu compound class:partitive,person
çoğunu lemma:çoğu case:Acc
çoğuna lemma:çoğu case:Dat
çoğunda lemma:çoğu case:Loc
çoğundan lemma:çoğu case:Abl
çoğunun lemma:çoğu case:Gen
çoğuyla lemma:çoğu case:Ins
çoğunca lemma:çoğu case:Equ
kimini lemma:kimi case:Acc
kimine lemma:kimi case:Dat
kiminde lemma:kimi case:Loc
kiminden lemma:kimi case:Abl
kiminin lemma:kimi case:Gen
kimiyle lemma:kimi case:Ins
kimince lemma:kimi case:Equ
kimisi compound class:partitive,person
kimisini lemma:kimisi case:Acc class:person
kimisine lemma:kimisi case:Dat class:person
kimisinde lemma:kimisi case:Loc class:person
kimisinden lemma:kimisi case:Abl class:person
kimisinin lemma:kimisi case:Gen class:person
kimisiyle lemma:kimisi case:Ins class:person
kimisince lemma:kimisi case:Equ class:person
bazısı compound class:partitive,person
bazısını lemma:bazısı case:Acc
bazısına lemma:bazısı case:Dat
bazısında lemma:bazısı case:Loc
bazısından lemma:bazısı case:Abl
bazısının lemma:bazısı case:Gen
bazısıyla lemma:bazısı case:Ins
bazısınca lemma:bazısı case:Equ
birçoğu compound class:partitive,person
birçoğunu lemma:birçoğu case:Acc
birçoğuna lemma:birçoğu case:Dat
birçoğunda lemma:birçoğu case:Loc
birçoğundan lemma:birçoğu case:Abl
birçoğunun lemma:birçoğu case:Gen
birçoğuyla lemma:birçoğu case:Ins
birçoğunca lemma:birçoğu case:Equ
birkaçı compound class:partitive,person
birkaçını lemma:birkaçı case:Acc
birkaçına lemma:birkaçı case:Dat
birkaçında lemma:birkaçı case:Loc
birkaçından lemma:birkaçı case:Abl
birkaçının lemma:birkaçı case:Gen
birkaçıyla lemma:birkaçı case:Ins
birkaçınca lemma:birkaçı case:Equ
birazı compound
birazını lemma:birazı case:Acc
birazına lemma:birazı case:Dat
birazında lemma:birazı case:Loc
birazından lemma:birazı case:Abl
birazının lemma:birazı case:Gen
birazıyla lemma:birazı case:Ins
birazınca lemma:birazı case:Equ
hiçbiri compound class:partitive,person
hiçbirini lemma:hiçbiri case:Acc
hiçbirine lemma:hiçbiri case:Dat
hiçbirinde lemma:hiçbiri case:Loc
hiçbirinden lemma:hiçbiri case:Abl
hiçbirinin lemma:hiçbiri case:Gen
hiçbiriyle lemma:hiçbiri case:Ins
hiçbirince lemma:hiçbiri case:Equ
şurası compound
şurasını lemma:şurası case:Acc
şurasına lemma:şurası case:Dat
şurasında lemma:şurası case:Loc
şurasından lemma:şurası case:Abl
şurasının lemma:şurası case:Gen
şurasıyla lemma:şurası case:Ins
şurasınca lemma:şurası case:Equ
burası compound
burasını lemma:burası case:Acc
burasına lemma:burası case:Dat
burasında lemma:burası case:Loc
burasından lemma:burası case:Abl
burasının lemma:burası case:Gen
burasıyla lemma:burası case:Ins
burasınca lemma:burası case:Equ
orası compound
orasını lemma:orası case:Acc
orasına lemma:orası case:Dat
orasında lemma:orası case:Loc
orasından lemma:orası case:Abl
orasının lemma:orası case:Gen
orasıyla lemma:orası case:Ins
orasınca lemma:orası case:Equ
neresi compound
neresini lemma:neresi case:Acc
neresine lemma:neresi case:Dat
neresinde lemma:neresi case:Loc
neresinden lemma:neresi case:Abl
neresinin lemma:neresi case:Gen
neresiyle lemma:neresi case:Ins
neresince lemma:neresi case:Equ
böylesi compound
böylesini lemma:böylesi case:Acc
böylesine lemma:böylesi case:Dat
böylesinde lemma:böylesi case:Loc
böylesinden lemma:böylesi case:Abl
böylesinin lemma:böylesi case:Gen
böylesiyle lemma:böylesi case:Ins
böylesince lemma:böylesi case:Equ
şöylesi compound
şöylesini lemma:şöylesi case:Acc
şöylesine lemma:şöylesi case:Dat
şöylesinde lemma:şöylesi case:Loc
şöylesinden lemma:şöylesi case:Abl
şöylesinin lemma:şöylesi case:Gen
şöylesiyle lemma:şöylesi case:Ins
şöylesince lemma:şöylesi case:Equ
öylesi compound
öylesini lemma:öylesi case:Acc
öylesine lemma:öylesi case:Dat
öylesinde lemma:öylesi case:Loc
öylesinden lemma:öylesi case:Abl
öylesinin lemma:öylesi case:Gen
öylesiyle lemma:öylesi case:Ins
öylesince lemma:öylesi case:Equ
kaçı compound
kaçını lemma:kaçı case:Acc
kaçına lemma:kaçı case:Dat
kaçında lemma:kaçı case:Loc
kaçından lemma:kaçı case:Abl
kaçının lemma:kaçı case:Gen
kaçıyla lemma:kaçı case:Ins
kaçınca lemma:kaçı case:Equ
başkası compound class:person
başkasını lemma:başkası case:Acc class:person
başkasına lemma:başkası case:Dat class:person
başkasında lemma:başkası case:Loc class:person
başkasından lemma:başkası case:Abl class:person
başkasının lemma:başkası case:Gen class:person
başkasıyla lemma:başkası case:Ins class:person
başkasınca lemma:başkası case:Equ class:person
falancası compound
falancasını lemma:falancası case:Acc
falancasına lemma:falancası case:Dat
falancasında lemma:falancası case:Loc
falancasından lemma:falancası case:Abl
falancasının lemma:falancası case:Gen
falancasıyla lemma:falancası case:Ins
falancasınca lemma:falancası case:Equ
ötekisi compound
ötekisini lemma:ötekisi case:Acc
ötekisine lemma:ötekisi case:Dat
ötekisinde lemma:ötekisi case:Loc
ötekisinden lemma:ötekisi case:Abl
ötekisinin lemma:ötekisi case:Gen
ötekisiyle lemma:ötekisi case:Ins
ötekisince lemma:ötekisi case:Equ
cümlesi compound rare
cümlesini lemma:cümlesi case:Acc
cümlesine lemma:cümlesi case:Dat
cümlesinde lemma:cümlesi case:Loc
cümlesinden lemma:cümlesi case:Abl
cümlesinin lemma:cümlesi case:Gen
cümlesiyle lemma:cümlesi case:Ins
cümlesince lemma:cümlesi case:Equ
topu compound
topunu lemma:topu case:Acc
topuna lemma:topu case:Dat
topunda lemma:topu case:Loc
topundan lemma:topu case:Abl
topunun lemma:topu case:Gen
topuyla lemma:topu case:Ins
topunca lemma:topu case:Equ
tamamı compound class:partitive
tamamını lemma:tamamı case:Acc
tamamına lemma:tamamı case:Dat
tamamında lemma:tamamı case:Loc
tamamından lemma:tamamı case:Abl
tamamının lemma:tamamı case:Gen
tamamıyla lemma:tamamı case:Ins
tamamınca lemma:tamamı case:Equ
nesi compound
nesini lemma:nesi case:Acc
nesine lemma:nesi case:Dat
nesinde lemma:nesi case:Loc
nesinden lemma:nesi case:Abl
nesinin lemma:nesi case:Gen
nesiyle lemma:nesi case:Ins
nesince lemma:nesi case:Equ
birtakımı compound
birtakımını lemma:birtakımı case:Acc
birtakımına lemma:birtakımı case:Dat
birtakımında lemma:birtakımı case:Loc
birtakımından lemma:birtakımı case:Abl
birtakımının lemma:birtakımı case:Gen
birtakımıyla lemma:birtakımı case:Ins
birtakımınca lemma:birtakımı case:Equ
birisi compound class:partitive,person
birisini lemma:birisi case:Acc class:person
birisine lemma:birisi case:Dat class:person
birisinde lemma:birisi case:Loc class:person
birisinden lemma:birisi case:Abl class:person
birisinin lemma:birisi case:Gen class:person
birisiyle lemma:birisi case:Ins class:person
birisince lemma:birisi case:Equ class:person
biri compound class:partitive,person
birini lemma:biri case:Acc class:person
birine lemma:biri case:Dat class:person
birinde lemma:biri case:Loc class:person
birinden lemma:biri case:Abl class:person
birinin lemma:biri case:Gen class:person
biriyle lemma:biri case:Ins class:person
birince lemma:biri case:Equ class:person
birbirleri lemma:birbiri compound number:Plur
birbirlerini lemma:birbiri case:Acc number:Plur
birbirlerine lemma:birbiri case:Dat number:Plur
birbirlerinde lemma:birbiri case:Loc number:Plur
birbirlerinden lemma:birbiri case:Abl number:Plur
birbirlerinin lemma:birbiri case:Gen number:Plur
birbirleriyle lemma:birbiri case:Ins number:Plur
birbirlerince lemma:birbiri case:Equ number:Plur
hepisi lemma:hepsi compound
hepisini lemma:hepsi case:Acc
hepisine lemma:hepsi case:Dat
hepisinde lemma:hepsi case:Loc
hepisinden lemma:hepsi case:Abl
hepisinin lemma:hepsi case:Gen
hepisiyle lemma:hepsi case:Ins
hepisince lemma:hepsi case:Equ
hangileri lemma:hangisi compound number:Plur
hangilerini lemma:hangisi case:Acc number:Plur
hangilerine lemma:hangisi case:Dat number:Plur
hangilerinde lemma:hangisi case:Loc number:Plur
hangilerinden lemma:hangisi case:Abl number:Plur
hangilerinin lemma:hangisi case:Gen number:Plur
hangileriyle lemma:hangisi case:Ins number:Plur
hangilerince lemma:hangisi case:Equ number:Plur
tümleri lemma:tümü compound number:Plur
tümlerini lemma:tümü case:Acc number:Plur
tümlerine lemma:tümü case:Dat number:Plur
tümlerinde lemma:tümü case:Loc number:Plur
tümlerinden lemma:tümü case:Abl number:Plur
tümlerinin lemma:tümü case:Gen number:Plur
tümleriyle lemma:tümü case:Ins number:Plur
tümlerince lemma:tümü case:Equ number:Plur
öbürleri lemma:öbürü compound number:Plur
öbürlerini lemma:öbürü case:Acc number:Plur
öbürlerine lemma:öbürü case:Dat number:Plur
öbürlerinde lemma:öbürü case:Loc number:Plur
öbürlerinden lemma:öbürü case:Abl number:Plur
öbürlerinin lemma:öbürü case:Gen number:Plur
öbürleriyle lemma:öbürü case:Ins number:Plur
öbürlerince lemma:öbürü case:Equ number:Plur
diğerleri lemma:diğeri compound number:Plur
diğerlerini lemma:diğeri case:Acc number:Plur
diğerlerine lemma:diğeri case:Dat number:Plur
diğerlerinde lemma:diğeri case:Loc number:Plur
diğerlerinden lemma:diğeri case:Abl number:Plur
diğerlerinin lemma:diğeri case:Gen number:Plur
diğerleriyle lemma:diğeri case:Ins number:Plur
diğerlerince lemma:diğeri case:Equ number:Plur
çokları lemma:çoğu compound number:Plur
çoklarını lemma:çoğu case:Acc number:Plur
çoklarına lemma:çoğu case:Dat number:Plur
çoklarında lemma:çoğu case:Loc number:Plur
çoklarından lemma:çoğu case:Abl number:Plur
çoklarının lemma:çoğu case:Gen number:Plur
çoklarıyla lemma:çoğu case:Ins number:Plur
çoklarınca lemma:çoğu case:Equ number:Plur
kimileri lemma:kimi compound class:partitive,person number:Plur
kimilerini lemma:kimi case:Acc class:person number:Plur
kimilerine lemma:kimi case:Dat class:person number:Plur
kimilerinde lemma:kimi case:Loc class:person number:Plur
kimilerinden lemma:kimi case:Abl class:person number:Plur
kimilerinin lemma:kimi case:Gen class:person number:Plur
kimileriyle lemma:kimi case:Ins class:person number:Plur
kimilerince lemma:kimi case:Equ class:person number:Plur
bazıları lemma:bazısı compound number:Plur
bazılarını lemma:bazısı case:Acc number:Plur
bazılarına lemma:bazısı case:Dat number:Plur
bazılarında lemma:bazısı case:Loc number:Plur
bazılarından lemma:bazısı case:Abl number:Plur
bazılarının lemma:bazısı case:Gen number:Plur
bazılarıyla lemma:bazısı case:Ins number:Plur
bazılarınca lemma:bazısı case:Equ number:Plur
birileri lemma:biri compound class:person number:Plur
birilerini lemma:biri case:Acc class:person number:Plur
birilerine lemma:biri case:Dat class:person number:Plur
birilerinde lemma:biri case:Loc class:person number:Plur
birilerinden lemma:biri case:Abl class:person number:Plur
birilerinin lemma:biri case:Gen class:person number:Plur
birileriyle lemma:biri case:Ins class:person number:Plur
birilerince lemma:biri case:Equ class:person number:Plur
birçokları lemma:birçoğu compound number:Plur
birçoklarını lemma:birçoğu case:Acc number:Plur
birçoklarına lemma:birçoğu case:Dat number:Plur
birçoklarında lemma:birçoğu case:Loc number:Plur
birçoklarından lemma:birçoğu case:Abl number:Plur
birçoklarının lemma:birçoğu case:Gen number:Plur
birçoklarıyla lemma:birçoğu case:Ins number:Plur
birçoklarınca lemma:birçoğu case:Equ number:Plur
başkaları lemma:başkası compound class:person number:Plur
başkalarını lemma:başkası case:Acc class:person number:Plur
başkalarına lemma:başkası case:Dat class:person number:Plur
başkalarında lemma:başkası case:Loc class:person number:Plur
başkalarından lemma:başkası case:Abl class:person number:Plur
başkalarının lemma:başkası case:Gen class:person number:Plur
başkalarıyla lemma:başkası case:Ins class:person number:Plur
başkalarınca lemma:başkası case:Equ class:person number:Plur
kaçları lemma:kaçı compound number:Plur
kaçlarını lemma:kaçı case:Acc number:Plur
kaçlarına lemma:kaçı case:Dat number:Plur
kaçlarında lemma:kaçı case:Loc number:Plur
kaçlarından lemma:kaçı case:Abl number:Plur
kaçlarının lemma:kaçı case:Gen number:Plur
kaçlarıyla lemma:kaçı case:Ins number:Plur
kaçlarınca lemma:kaçı case:Equ number:Plur
hiçbirleri lemma:hiçbiri compound number:Plur
hiçbirlerini lemma:hiçbiri case:Acc number:Plur
hiçbirlerine lemma:hiçbiri case:Dat number:Plur
hiçbirlerinde lemma:hiçbiri case:Loc number:Plur
hiçbirlerinden lemma:hiçbiri case:Abl number:Plur
hiçbirlerinin lemma:hiçbiri case:Gen number:Plur
hiçbirleriyle lemma:hiçbiri case:Ins number:Plur
hiçbirlerince lemma:hiçbiri case:Equ number:Plur
hepimiz lemma:hepsi class:person number:Plur
hepimizi lemma:hepsi case:Acc class:person number:Plur
hepimize lemma:hepsi case:Dat class:person number:Plur
hepimizde lemma:hepsi case:Loc class:person number:Plur
hepimizden lemma:hepsi case:Abl class:person number:Plur
hepimizin lemma:hepsi case:Gen class:person number:Plur
hepimizle lemma:hepsi case:Ins class:person number:Plur
hepimizce lemma:hepsi case:Equ class:person number:Plur
hepiniz lemma:hepsi class:person number:Plur
hepinizi lemma:hepsi case:Acc class:person number:Plur
hepinize lemma:hepsi case:Dat class:person number:Plur
hepinizde lemma:hepsi case:Loc class:person number:Plur
hepinizden lemma:hepsi case:Abl class:person number:Plur
hepinizin lemma:hepsi case:Gen class:person number:Plur
hepinizle lemma:hepsi case:Ins class:person number:Plur
hepinizce lemma:hepsi case:Equ class:person number:Plur
birbirimiz lemma:birbiri class:person number:Plur
birbirimizi lemma:birbiri case:Acc class:person number:Plur
birbirimize lemma:birbiri case:Dat class:person number:Plur
birbirimizde lemma:birbiri case:Loc class:person number:Plur
birbirimizden lemma:birbiri case:Abl class:person number:Plur
birbirimizin lemma:birbiri case:Gen class:person number:Plur
birbirimizle lemma:birbiri case:Ins class:person number:Plur
birbirimizce lemma:birbiri case:Equ class:person number:Plur
birbiriniz lemma:birbiri class:person number:Plur
birbirinizi lemma:birbiri case:Acc class:person number:Plur
birbirinize lemma:birbiri case:Dat class:person number:Plur
birbirinizde lemma:birbiri case:Loc class:person number:Plur
birbirinizden lemma:birbiri case:Abl class:person number:Plur
birbirinizin lemma:birbiri case:Gen class:person number:Plur
birbirinizle lemma:birbiri case:Ins class:person number:Plur
birbirinizce lemma:birbiri case:Equ class:person number:Plur
birimiz lemma:biri class:person number:Plur
birimizi lemma:biri case:Acc class:person number:Plur
birimize lemma:biri case:Dat class:person number:Plur
birimizde lemma:biri case:Loc class:person number:Plur
birimizden lemma:biri case:Abl class:person number:Plur
birimizin lemma:biri case:Gen class:person number:Plur
birimizle lemma:biri case:Ins class:person number:Plur
birimizce lemma:biri case:Equ class:person number:Plur
biriniz lemma:biri class:person number:Plur
birinizi lemma:biri case:Acc class:person number:Plur
birinize lemma:biri case:Dat class:person number:Plur
birinizde lemma:biri case:Loc class:person number:Plur
birinizden lemma:biri case:Abl class:person number:Plur
birinizin lemma:biri case:Gen class:person number:Plur
birinizle lemma:biri case:Ins class:person number:Plur
birinizce lemma:biri case:Equ class:person number:Plur
hiçbirimiz lemma:hiçbiri class:person number:Plur
hiçbirimizi lemma:hiçbiri case:Acc class:person number:Plur
hiçbirimize lemma:hiçbiri case:Dat class:person number:Plur
hiçbirimizde lemma:hiçbiri case:Loc class:person number:Plur
hiçbirimizden lemma:hiçbiri case:Abl class:person number:Plur
hiçbirimizin lemma:hiçbiri case:Gen class:person number:Plur
hiçbirimizle lemma:hiçbiri case:Ins class:person number:Plur
hiçbirimizce lemma:hiçbiri case:Equ class:person number:Plur
hiçbiriniz lemma:hiçbiri class:person number:Plur
hiçbirinizi lemma:hiçbiri case:Acc class:person number:Plur
hiçbirinize lemma:hiçbiri case:Dat class:person number:Plur
hiçbirinizde lemma:hiçbiri case:Loc class:person number:Plur
hiçbirinizden lemma:hiçbiri case:Abl class:person number:Plur
hiçbirinizin lemma:hiçbiri case:Gen class:person number:Plur
hiçbirinizle lemma:hiçbiri case:Ins class:person number:Plur
hiçbirinizce lemma:hiçbiri case:Equ class:person number:Plur
hangimiz lemma:hangisi class:person number:Plur
hangimizi lemma:hangisi case:Acc class:person number:Plur
hangimize lemma:hangisi case:Dat class:person number:Plur
hangimizde lemma:hangisi case:Loc class:person number:Plur
hangimizden lemma:hangisi case:Abl class:person number:Plur
hangimizin lemma:hangisi case:Gen class:person number:Plur
hangimizle lemma:hangisi case:Ins class:person number:Plur
hangimizce lemma:hangisi case:Equ class:person number:Plur
hanginiz lemma:hangisi class:person number:Plur
hanginizi lemma:hangisi case:Acc class:person number:Plur
hanginize lemma:hangisi case:Dat class:person number:Plur
hanginizde lemma:hangisi case:Loc class:person number:Plur
hanginizden lemma:hangisi case:Abl class:person number:Plur
hanginizin lemma:hangisi case:Gen class:person number:Plur
hanginizle lemma:hangisi case:Ins class:person number:Plur
hanginizce lemma:hangisi case:Equ class:person number:Plur
çoğumuz lemma:çoğu class:person number:Plur
çoğumuzu lemma:çoğu case:Acc class:person number:Plur
çoğumuza lemma:çoğu case:Dat class:person number:Plur
çoğumuzda lemma:çoğu case:Loc class:person number:Plur
çoğumuzdan lemma:çoğu case:Abl class:person number:Plur
çoğumuzun lemma:çoğu case:Gen class:person number:Plur
çoğumuzla lemma:çoğu case:Ins class:person number:Plur
çoğumuzca lemma:çoğu case:Equ class:person number:Plur
çoğunuz lemma:çoğu class:person number:Plur
çoğunuzu lemma:çoğu case:Acc class:person number:Plur
çoğunuza lemma:çoğu case:Dat class:person number:Plur
çoğunuzda lemma:çoğu case:Loc class:person number:Plur
çoğunuzdan lemma:çoğu case:Abl class:person number:Plur
çoğunuzun lemma:çoğu case:Gen class:person number:Plur
çoğunuzla lemma:çoğu case:Ins class:person number:Plur
çoğunuzca lemma:çoğu case:Equ class:person number:Plur
kimimiz lemma:kimi class:person number:Plur
kimimizi lemma:kimi case:Acc class:person number:Plur
kimimize lemma:kimi case:Dat class:person number:Plur
kimimizde lemma:kimi case:Loc class:person number:Plur
kimimizden lemma:kimi case:Abl class:person number:Plur
kimimizin lemma:kimi case:Gen class:person number:Plur
kimimizle lemma:kimi case:Ins class:person number:Plur
kimimizce lemma:kimi case:Equ class:person number:Plur
kiminiz lemma:kimi class:person number:Plur
kiminizi lemma:kimi case:Acc class:person number:Plur
kiminize lemma:kimi case:Dat class:person number:Plur
kiminizde lemma:kimi case:Loc class:person number:Plur
kiminizden lemma:kimi case:Abl class:person number:Plur
kiminizin lemma:kimi case:Gen class:person number:Plur
kiminizle lemma:kimi case:Ins class:person number:Plur
kiminizce lemma:kimi case:Equ class:person number:Plur
bazımız lemma:bazısı class:person number:Plur
bazımızı lemma:bazısı case:Acc class:person number:Plur
bazımıza lemma:bazısı case:Dat class:person number:Plur
bazımızda lemma:bazısı case:Loc class:person number:Plur
bazımızdan lemma:bazısı case:Abl class:person number:Plur
bazımızın lemma:bazısı case:Gen class:person number:Plur
bazımızla lemma:bazısı case:Ins class:person number:Plur
bazımızca lemma:bazısı case:Equ class:person number:Plur
bazınız lemma:bazısı class:person number:Plur
bazınızı lemma:bazısı case:Acc class:person number:Plur
bazınıza lemma:bazısı case:Dat class:person number:Plur
bazınızda lemma:bazısı case:Loc class:person number:Plur
bazınızdan lemma:bazısı case:Abl class:person number:Plur
bazınızın lemma:bazısı case:Gen class:person number:Plur
bazınızla lemma:bazısı case:Ins class:person number:Plur
bazınızca lemma:bazısı case:Equ class:person number:Plur
bazılarımız lemma:bazısı class:person number:Plur
bazılarımızı lemma:bazısı case:Acc class:person number:Plur
bazılarımıza lemma:bazısı case:Dat class:person number:Plur
bazılarımızda lemma:bazısı case:Loc class:person number:Plur
bazılarımızdan lemma:bazısı case:Abl class:person number:Plur
bazılarımızın lemma:bazısı case:Gen class:person number:Plur
bazılarımızla lemma:bazısı case:Ins class:person number:Plur
bazılarımızca lemma:bazısı case:Equ class:person number:Plur
bazılarınız lemma:bazısı class:person number:Plur
bazılarınızı lemma:bazısı case:Acc class:person number:Plur
bazılarınıza lemma:bazısı case:Dat class:person number:Plur
bazılarınızda lemma:bazısı case:Loc class:person number:Plur
bazılarınızdan lemma:bazısı case:Abl class:person number:Plur
bazılarınızın lemma:bazısı case:Gen class:person number:Plur
bazılarınızla lemma:bazısı case:Ins class:person number:Plur
bazılarınızca lemma:bazısı case:Equ class:person number:Plur
birçoğumuz lemma:birçoğu class:person number:Plur
birçoğumuzu lemma:birçoğu case:Acc class:person number:Plur
birçoğumuza lemma:birçoğu case:Dat class:person number:Plur
birçoğumuzda lemma:birçoğu case:Loc class:person number:Plur
birçoğumuzdan lemma:birçoğu case:Abl class:person number:Plur
birçoğumuzun lemma:birçoğu case:Gen class:person number:Plur
birçoğumuzla lemma:birçoğu case:Ins class:person number:Plur
birçoğumuzca lemma:birçoğu case:Equ class:person number:Plur
birçoğunuz lemma:birçoğu class:person number:Plur
birçoğunuzu lemma:birçoğu case:Acc class:person number:Plur
birçoğunuza lemma:birçoğu case:Dat class:person number:Plur
birçoğunuzda lemma:birçoğu case:Loc class:person number:Plur
birçoğunuzdan lemma:birçoğu case:Abl class:person number:Plur
birçoğunuzun lemma:birçoğu case:Gen class:person number:Plur
birçoğunuzla lemma:birçoğu case:Ins class:person number:Plur
birçoğunuzca lemma:birçoğu case:Equ class:person number:Plur
birkaçımız lemma:birkaçı class:person number:Plur
birkaçımızı lemma:birkaçı case:Acc class:person number:Plur
birkaçımıza lemma:birkaçı case:Dat class:person number:Plur
birkaçımızda lemma:birkaçı case:Loc class:person number:Plur
birkaçımızdan lemma:birkaçı case:Abl class:person number:Plur
birkaçımızın lemma:birkaçı case:Gen class:person number:Plur
birkaçımızla lemma:birkaçı case:Ins class:person number:Plur
birkaçımızca lemma:birkaçı case:Equ class:person number:Plur
tümümüz lemma:tümü class:person number:Plur
tümümüzü lemma:tümü case:Acc class:person number:Plur
tümümüze lemma:tümü case:Dat class:person number:Plur
tümümüzde lemma:tümü case:Loc class:person number:Plur
tümümüzden lemma:tümü case:Abl class:person number:Plur
tümümüzün lemma:tümü case:Gen class:person number:Plur
tümümüzle lemma:tümü case:Ins class:person number:Plur
tümümüzce lemma:tümü case:Equ class:person number:Plur
tümünüz lemma:tümü class:person number:Plur
tümünüzü lemma:tümü case:Acc class:person number:Plur
tümünüze lemma:tümü case:Dat class:person number:Plur
tümünüzde lemma:tümü case:Loc class:person number:Plur
tümünüzden lemma:tümü case:Abl class:person number:Plur
tümünüzün lemma:tümü case:Gen class:person number:Plur
tümünüzle lemma:tümü case:Ins class:person number:Plur
tümünüzce lemma:tümü case:Equ class:person number:Plur
tamamımız lemma:tamamı class:person number:Plur
tamamımızı lemma:tamamı case:Acc class:person number:Plur
tamamımıza lemma:tamamı case:Dat class:person number:Plur
tamamımızda lemma:tamamı case:Loc class:person number:Plur
tamamımızdan lemma:tamamı case:Abl class:person number:Plur
tamamımızın lemma:tamamı case:Gen class:person number:Plur
tamamımızla lemma:tamamı case:Ins class:person number:Plur
tamamımızca lemma:tamamı case:Equ class:person number:Plur
benimki compound
benimkini lemma:benimki case:Acc
benimkine lemma:benimki case:Dat
benimkinde lemma:benimki case:Loc
benimkinden lemma:benimki case:Abl
benimkinin lemma:benimki case:Gen
benimkiyle lemma:benimki case:Ins
benimkince lemma:benimki case:Equ
seninki compound
seninkini lemma:seninki case:Acc
seninkine lemma:seninki case:Dat
seninkinde lemma:seninki case:Loc
seninkinden lemma:seninki case:Abl
seninkinin lemma:seninki case:Gen
seninkiyle lemma:seninki case:Ins
seninkince lemma:seninki case:Equ
onunki compound
onunkini lemma:onunki case:Acc
onunkine lemma:onunki case:Dat
onunkinde lemma:onunki case:Loc
onunkinden lemma:onunki case:Abl
onunkinin lemma:onunki case:Gen
onunkiyle lemma:onunki case:Ins
onunkince lemma:onunki case:Equ
bizimki compound
bizimkini lemma:bizimki case:Acc
bizimkine lemma:bizimki case:Dat
bizimkinde lemma:bizimki case:Loc
bizimkinden lemma:bizimki case:Abl
bizimkinin lemma:bizimki case:Gen
bizimkiyle lemma:bizimki case:Ins
bizimkince lemma:bizimki case:Equ
sizinki compound
sizinkini lemma:sizinki case:Acc
sizinkine lemma:sizinki case:Dat
sizinkinde lemma:sizinki case:Loc
sizinkinden lemma:sizinki case:Abl
sizinkinin lemma:sizinki case:Gen
sizinkiyle lemma:sizinki case:Ins
sizinkince lemma:sizinki case:Equ
onlarınki compound
onlarınkini lemma:onlarınki case:Acc
onlarınkine lemma:onlarınki case:Dat
onlarınkinde lemma:onlarınki case:Loc
onlarınkinden lemma:onlarınki case:Abl
onlarınkinin lemma:onlarınki case:Gen
onlarınkiyle lemma:onlarınki case:Ins
onlarınkince lemma:onlarınki case:Equ
bununki compound
bununkini lemma:bununki case:Acc
bununkine lemma:bununki case:Dat
bununkinde lemma:bununki case:Loc
bununkinden lemma:bununki case:Abl
bununkinin lemma:bununki case:Gen
bununkiyle lemma:bununki case:Ins
bununkince lemma:bununki case:Equ
şununki compound
şununkini lemma:şununki case:Acc
şununkine lemma:şununki case:Dat
şununkinde lemma:şununki case:Loc
şununkinden lemma:şununki case:Abl
şununkinin lemma:şununki case:Gen
şununkiyle lemma:şununki case:Ins
şununkince lemma:şununki case:Equ
kiminki compound
kiminkini lemma:kiminki case:Acc
kiminkine lemma:kiminki case:Dat
kiminkinde lemma:kiminki case:Loc
kiminkinden lemma:kiminki case:Abl
kiminkinin lemma:kiminki case:Gen
kiminkiyle lemma:kiminki case:Ins
kiminkince lemma:kiminki case:Equ
kendininki compound
kendininkini lemma:kendininki case:Acc
kendininkine lemma:kendininki case:Dat
kendininkinde lemma:kendininki case:Loc
kendininkinden lemma:kendininki case:Abl
kendininkinin lemma:kendininki case:Gen
kendininkiyle lemma:kendininki case:Ins
kendininkince lemma:kendininki case:Equ
kendisininki compound
kendisininkini lemma:kendisininki case:Acc
kendisininkine lemma:kendisininki case:Dat
kendisininkinde lemma:kendisininki case:Loc
kendisininkinden lemma:kendisininki case:Abl
kendisininkinin lemma:kendisininki case:Gen
kendisininkiyle lemma:kendisininki case:Ins
kendisininkince lemma:kendisininki case:Equ
bunlarınki compound
bunlarınkini lemma:bunlarınki case:Acc
bunlarınkine lemma:bunlarınki case:Dat
bunlarınkinde lemma:bunlarınki case:Loc
bunlarınkinden lemma:bunlarınki case:Abl
bunlarınkinin lemma:bunlarınki case:Gen
bunlarınkiyle lemma:bunlarınki case:Ins
bunlarınkince lemma:bunlarınki case:Equ
benimkiler number:Plur
seninkiler number:Plur
bizimkiler number:Plur
sizinkiler number:Plur
onunkiler number:Plur
ötekiler lemma:öteki number:Plur
ötekileri lemma:öteki case:Acc number:Plur
ötekilere lemma:öteki case:Dat number:Plur
ötekilerde lemma:öteki case:Loc number:Plur
ötekilerden lemma:öteki case:Abl number:Plur
ötekilerin lemma:öteki case:Gen number:Plur
ötekilerle lemma:öteki case:Ins number:Plur
ötekilerce lemma:öteki case:Equ number:Plur
berikiler lemma:beriki number:Plur
berikileri lemma:beriki case:Acc number:Plur
berikilere lemma:beriki case:Dat number:Plur
berikilerde lemma:beriki case:Loc number:Plur
berikilerden lemma:beriki case:Abl number:Plur
berikilerin lemma:beriki case:Gen number:Plur
berikilerle lemma:beriki case:Ins number:Plur
berikilerce lemma:beriki case:Equ number:Plur
beriki compound
berikini lemma:beriki case:Acc
berikine lemma:beriki case:Dat
berikinde lemma:beriki case:Loc
berikinden lemma:beriki case:Abl
berikinin lemma:beriki case:Gen
berikiyle lemma:beriki case:Ins
berikince lemma:beriki case:Equ
herkes class:person
kimse class:person
hiç kimse class:person
hiçkimse class:person
kimseler class:person lemma:kimse number:Plur
bir kimse class:person
her kim class:person
hiçbir şey
hiçbirşey
her şey
herşey
bir şey
birşey
çok şey
bura
şura
ora
nere
falan
filan
filanca
falanca
şey
her biri compound class:partitive,person
hiç biri compound
her ikisi compound class:partitive,person
herhangi biri compound class:partitive,person
bir diğeri compound
bir başkası compound
bir çoğu compound
ne kadarı compound
bir kısmı compound
bir bölümü compound
büyük kısmı compound
pek çoğu compound
birden çoğu compound
herhangi birisi compound
her birisi compound
biri diğeri compound class:partitive,person
öteki beriki compound
her üçü compound
ikisi compound class:partitive,person
üçü compound
dördü compound
beşi compound
bir tanesi compound
her bir tarafı compound
her birimiz number:Plur class:person
her biriniz number:Plur class:person
ikimiz number:Plur class:person
ikiniz number:Plur class:person
üçümüz number:Plur class:person
herhangi birimiz number:Plur class:person
aynısı compound
aynı şey compound
gerisi compound
kalanı compound
fazlası compound
ilki compound
sonuncusu compound
sonrası compound governs:abl
öncesi compound governs:abl
üstü compound
kaç
hangi
nice

[determiner]
hiç
bu
şu
o
işbu
her
bir class:indefinite
bazı
bütün
tüm
hiçbir
hiç bir
birkaç
bir kaç
herhangi
herhangi bir
birçok
bir çok
birtakım
bir takım
hangi
hangi bir
kimi
öteki
diğer
öbür
beriki
başka
bir başka
bir diğer
aynı
böyle
böyle bir
şöyle
şöyle bir
öyle
öyle bir
ne
nasıl
nasıl bir
ne kadar
kaç
çok class:degree
pek çok
az
biraz
bir miktar
bir kısım
bir dizi
bir sürü
çoğu class:partitive,person
çoğu zaman
cümle
mezkûr
söz konusu
sözkonusu
anılan shows:VerbForm=Part shows:Voice=Pass
adı geçen
belirli
belli
belli bir
belirli bir
muayyen
muhtelif
çeşitli
müteaddit
daha çok
daha fazla
daha az
fazla
en az
bunca
onca
şunca
nice
ilgili
malum
yeterince
her bir
her iki
her üç
iki taraf
bilumum
sair
tek
tek bir
yegâne
falan
filan
falanca
filanca
türlü
her türlü
her nevi
bu tür
bu gibi
bu kabil
bu kadar
şu kadar
o kadar
bu çeşit
bu nevi
kâffe
böylesi
böylesine
bir nevi
bir tür
bir çeşit
asgari
azami
ufak tefek
gayrı
işte bu
ister bir
her hangi
her hangi bir
bahse konu
bahsi geçen
sözü geçen

[numeral]
sıfır
bir
iki
üç
dört soften
beş
altı
yedi
sekiz
dokuz
on
yirmi
otuz
kırk
elli
altmış
yetmiş
seksen
doksan
yüz
bin
milyon
milyar
trilyon
katrilyon
kentilyon
yarım
buçuk hard
çeyrek
tek hard
çift
kaç
düzine
bir buçuk hard
onlarca
yüzlerce
binlerce
milyonlarca
milyarlarca
ilk
son
sonuncu
kaçıncı
kaçar rare
birinci
ikinci
üçüncü
dördüncü
beşinci
altıncı
yedinci
sekizinci
dokuzuncu
onuncu
on birinci
on ikinci
on üçüncü
on dördüncü
on beşinci
on altıncı
on yedinci
on sekizinci
on dokuzuncu
yirminci
yirmi birinci
yirmi ikinci
yirmi üçüncü
yirmi dördüncü
yirmi beşinci
yirmi altıncı
yirmi yedinci
yirmi sekizinci
yirmi dokuzuncu
otuzuncu
otuz birinci
otuz ikinci
otuz üçüncü
otuz dördüncü
otuz beşinci
otuz altıncı
otuz yedinci
otuz sekizinci
otuz dokuzuncu
kırkıncı
kırk birinci
kırk ikinci
kırk üçüncü
kırk dördüncü
kırk beşinci
kırk altıncı
kırk yedinci
kırk sekizinci
kırk dokuzuncu
ellinci
elli birinci
elli ikinci
elli üçüncü
elli dördüncü
elli beşinci
elli altıncı
elli yedinci
elli sekizinci
elli dokuzuncu
altmışıncı
altmış birinci
altmış ikinci
altmış üçüncü
altmış dördüncü
altmış beşinci
altmış altıncı
altmış yedinci
altmış sekizinci
altmış dokuzuncu
yetmişinci
yetmiş birinci
yetmiş ikinci
yetmiş üçüncü
yetmiş dördüncü
yetmiş beşinci
yetmiş altıncı
yetmiş yedinci
yetmiş sekizinci
yetmiş dokuzuncu
sekseninci
seksen birinci
seksen ikinci
seksen üçüncü
seksen dördüncü
seksen beşinci
seksen altıncı
seksen yedinci
seksen sekizinci
seksen dokuzuncu
doksanıncı
doksan birinci
doksan ikinci
doksan üçüncü
doksan dördüncü
doksan beşinci
doksan altıncı
doksan yedinci
doksan sekizinci
doksan dokuzuncu
yüzüncü
bininci
milyonuncu
milyarıncı
ilkinci
inci
ıncı
uncu
üncü
nci
ncı
ncu
ncü
onbir
oniki
onüç
ondört
onbeş
onaltı
onyedi
onsekiz
ondokuz
yirmibir
yirmibeş
yirmidört
otuzbir
yarı
birer
ikişer
üçer
dörder
beşer
altışar
yedişer
sekizer
dokuzar
onar
yirmişer
otuzar
kırkar
ellişer
altmışar
yetmişer
seksener
doksanar
yüzer rare
biner rare
milyonar
milyarar
yarımşar
çeyrekşer
tekâr

[postposition governs:dat]
göre
karşı
kadar class:limit
doğru
dair
ilişkin
rağmen
karşın
nazaran
ait
yönelik
dek
değin
ilaveten
binaen
istinaden
müteallik
mütedair
mahsus
aykırı
karşılık
muadil
nispeten
kıyasla
oranla
inat
mukabil
müteveccih
müstenit
müsteniden
uygun
dönük
özgü
yakın
bağlı
dayalı
inhisaren
munhasır
müteferri
atfen
izafeten
hitaben
ithafen
riayeten
cevaben
cevaplı
mebni
gelince
başlı
değgin
taalluken
mütenasip
mütenasiben
münhasır

[postposition governs:abl]
önce
sonra
beri
başlayarak governs:abl
itibaren
dolayı
ötürü
başka
yana
evvel
fazla
az
önceki
sonraki
bu yana
gayrı
gayri
mada
maada
çok class:degree
aşağı
yukarı
içeri
dışarı
öte
ileri
geri
bağımsız
ziyade
mütevellit
kaynaklı
içre
farklı
ayrı
hareketle
bilistifade
bihaber
önceden

[postposition governs:ins]
birlikte
beraber
# bir
ilgili
alakalı
ilişkili
bağlantılı
orantılı
sınırlı
kayıtlı
eş zamanlı
eşzamanlı

[postposition governs:none]
için class:benefit
gibi class:listing
ile case:Ins class:joining
üzere class:limit
boyunca
diye
üzerine
üzerinde
üzerinden
hakkında
haklarında class:anaphoric
tarafından
taraflarından
tarafınca
taraflarınca
uyarınca
gereğince
gereği
mucibince
icabı
icabınca
sayesinde
içinde
içinden
içine
içerisinde
içerisinden
içerisine
dışında
dışından
dışına
dışarısında
zarfında
sırasında
esnasında
itibarıyla
itibariyle
itibarı ile
itibari ile
kapsamında
kapsamına
kapsamından
kapsamı dışında
çerçevesinde
çerçevesine
amacıyla
amacı ile
maksadıyla
maksadı ile
gayesiyle
suretiyle
sureti ile
nedeniyle
nedeni ile
sebebiyle
sebebi ile
yoluyla
yolu ile
yoluna
hâlinde
hâllerinde
hâlleri dışında
durumunda
durumlarında
takdirinde
takdirde
şartıyla
şartı ile
koşuluyla
koşulu ile
kaydıyla
kaydı ile
hariç
dâhil
adına
adlarına
namına
hesabına
yerine
karşılığında
aleyhine
aleyhinde
aleyhlerine
aleyhlerinde
lehine
lehinde
lehlerine
lehlerinde
nezdinde
nezdindeki
nezdine
nezdinden
arasında
aralarında
arasına
arasından
aracılığıyla
aracılığı ile
vasıtasıyla
vasıtası ile
marifetiyle
marifeti ile
eliyle
yönünde
yönünden
yönüyle
konusunda
konularında
bakımından
açısından
açısıyla
cihetiyle
cihetinden
nazarında
gözünde
huzurunda
huzuruna
önünde
önüne
önünden
arkasında
arkasından
arkasına
ardında
ardından
ardına
peşinde
peşinden
altında
altına
altından
üstünde
üstüne
üstünden
yanında
yanından
yanına
yanı sıra
yanısıra
karşısında
karşısına
karşısından
başında
başına
başından
sonunda
sonundan
sonuna
ortasında
ortasından
kenarında
civarında
etrafında
etrafına
dolayısıyla
dolayısı ile
ilgisi dolayısıyla
vesilesiyle
münasebetiyle
hasebiyle
saikiyle
süresince
müddetince
sürece
müddetçe
süresi içinde
süresinde
tarihi itibarıyla
tarihi itibariyle
ölçüsünde
oranında class:attributive
nispetinde class:attributive
miktarında class:attributive
tutarında class:attributive
derecesinde
düzeyinde class:attributive
seviyesinde class:attributive
doğrultusunda
istikametinde
ışığında
temelinde
temelinden
esasında
esasına
bazında
ekseninde
bağlamında
hususunda
hususlarında
meyanında
cümlesinden
kabilinden
mahiyetinde
niteliğinde
şeklinde
biçiminde
tarzında
usulüyle
yöntemiyle
kanalıyla
hakkıyla
hakkı saklı kalmak kaydıyla
saklı kalmak kaydıyla
saklı kalmak üzere
saklı kalmak şartıyla
olmak üzere
pahasına
uğruna
uğrunda
yüzünden
ötesinde
ötesine
berisinde
hatırına
hürmetine
hilafına
hilafında
rağmına
aksine
tersine
gerekçesiyle
bahanesiyle
iddiasıyla
kadarıyla
nev’inden
nev'inden
türünden
cinsinden
beraberinde
eşliğinde
refakatinde
denetiminde
başkanlığında
uhdesinde
bünyesinde
bünyesine
dairesinde
sınırları dahilinde
dâhilinde
haricinde
hududunda
aşamasında
safhasında
sürecinde
anında
akabinde
müteakip governs:acc,dat
müteakiben governs:acc,dat
takiben governs:acc
öncesinde
sonrasında
devamında
indinde
hilafınca
usulünce
sonucunda
neticesinde
tarafımdan lemma:tarafından
tarafımızdan lemma:tarafından
tarafınızdan lemma:tarafından
tarafımca lemma:tarafınca
tarafımızca lemma:tarafınca
tarafınızca lemma:tarafınca
hakkımda lemma:hakkında
hakkımızda lemma:hakkında
hakkınızda lemma:hakkında
adıma lemma:adına
adımıza lemma:adına
adınıza lemma:adına
namıma lemma:namına
yerime lemma:yerine
yerimize lemma:yerine
yerinize lemma:yerine
üzerime lemma:üzerine
üzerimize lemma:üzerine
üzerinize lemma:üzerine
üzerimde lemma:üzerinde
üzerimizde lemma:üzerinde
üzerinizde lemma:üzerinde
üzerlerine lemma:üzerine
üzerlerinde lemma:üzerinde
üzerlerinden lemma:üzerinden
aramızda lemma:arasında
aranızda lemma:arasında
aramızdan lemma:arasından
aralarından lemma:arasından
aralarına lemma:arasına
içimizde lemma:içinde
içimizden lemma:içinden
içlerinde lemma:içinde
içlerinden lemma:içinden
içlerine lemma:içine
lehimize lemma:lehine
lehinize lemma:lehine
lehime lemma:lehine
aleyhimize lemma:aleyhine
aleyhinize lemma:aleyhine
aleyhime lemma:aleyhine
yanımda lemma:yanında
yanımıza lemma:yanına
yanınızda lemma:yanında
yanlarında lemma:yanında
önlerinde lemma:önünde
karşılarında lemma:karşısında
nezdimizde lemma:nezdinde
nezdinizde lemma:nezdinde
nezdlerinde lemma:nezdinde
huzurlarında lemma:huzurunda
bünyelerinde lemma:bünyesinde
altlarında lemma:altında
üstlerinde lemma:üstünde

[conjunction]
ila class:coordinating
ve class:coordinating
veya class:coordinating
ya da class:coordinating
yahut class:coordinating
veyahut class:coordinating
veyahut da
yahut da
ya class:coordinating
ile class:coordinating
ancak
fakat
ama
lakin
çünkü
zira
eğer
şayet
ise class:topic
ki
de class:additive
da class:additive
hem class:coordinating
hem de
ne class:coordinating
ne de
gerek class:coordinating
gerekse class:coordinating
gerekse de
ister rare class:coordinating
isterse rare
oysa
oysaki
oysa ki
hâlbuki
üstelik
üstüne üstlük
ayrıca
dahi
meğerki
meğer ki
meğer
yani
mademki
madem
nitekim
netekim
hatta
kaldı ki
şu kadar ki
şu var ki
ne var ki
ne ki
öyle ki
şöyle ki
ta ki
yeter ki
sanki
güya
veya da
ve veya
dolayısıyla
dolayısı ile
bununla birlikte
bununla beraber
buna karşın
buna rağmen
buna karşılık
buna mukabil
bunun yanında
bunun yanı sıra
bundan başka
bundan dolayı
bu nedenle
bu sebeple
bu itibarla
bu bakımdan
bu yüzden
bu suretle
bu takdirde
bu durumda
bu hâlde
bu cümleden
o hâlde
öyleyse
öyle ise
şu hâlde
aksi takdirde
aksi hâlde
aksine
tersine
yoksa rare
yalnız
nasıl ki
her ne kadar
velev
velev ki
velhasıl
hülasa
hâsılı
kısacası
özetle
nihayet
sonuçta
netice itibarıyla
binaenaleyh
diğer bir deyişle
başka bir deyişle
bir başka deyişle
diğer yandan
diğer taraftan
öte yandan
bir yandan
bir taraftan
başka bir ifadeyle
demek ki
bereket versin ki
ne yazık ki
mamafih
maamafih
keza
kezalik
bilakis
belki de
gelgelelim
gerçi
ille de
bilhassa
örneğin
mesela
söz gelimi
sözgelimi
söz gelişi
diyelim ki
ne zaman ki
hele ki
kimi zaman
olsa olsa
gene de
yine de
olmakla birlikte
olmakla beraber
buna ilaveten
ilaveten
dahası
hatta ve hatta
kâh
iken
bunun üzerine
onun için
bunun için
onun içindir ki
bundan ötürü
nedir ki
değil mi ki

# A case ending that stands by itself, behind a quotation mark or a number: "Kiracı" nın, 1.250 ye
[particle class:ending]
den rare case:Abl
dan rare case:Abl
ten rare case:Abl
tan rare case:Abl
in rare case:Gen
ın rare case:Gen
un rare case:Gen
ün rare case:Gen
nin rare case:Gen
nın rare case:Gen
nun rare case:Gen
nün rare case:Gen
ye rare case:Dat
yi rare case:Acc
yı rare case:Acc
yu rare case:Acc
yü rare case:Acc

[particle]
mı lemma:mi
mıdır lemma:mi
mıdırlar lemma:mi
mıyım lemma:mi
mısın lemma:mi
mıyız lemma:mi
mısınız lemma:mi
mıydı lemma:mi
mıydım lemma:mi
mıydın lemma:mi
mıydık lemma:mi
mıydınız lemma:mi
mıydılar lemma:mi
mıymış lemma:mi
mıymışım lemma:mi
mıymışsın lemma:mi
mıymışız lemma:mi
mıymışsınız lemma:mi
mıymışlar lemma:mi
mıysa lemma:mi
mi
midir lemma:mi
midirler lemma:mi
miyim lemma:mi
misin lemma:mi
miyiz lemma:mi
misiniz lemma:mi
miydi lemma:mi
miydim lemma:mi
miydin lemma:mi
miydik lemma:mi
miydiniz lemma:mi
miydiler lemma:mi
miymiş lemma:mi
miymişim lemma:mi
miymişsin lemma:mi
miymişiz lemma:mi
miymişsiniz lemma:mi
miymişler lemma:mi
miyse lemma:mi
mu lemma:mi
mudur lemma:mi
mudurlar lemma:mi
muyum lemma:mi
musun lemma:mi
muyuz lemma:mi
musunuz lemma:mi
muydu lemma:mi
muydum lemma:mi
muydun lemma:mi
muyduk lemma:mi
muydunuz lemma:mi
muydular lemma:mi
muymuş lemma:mi
muymuşum lemma:mi
muymuşsun lemma:mi
muymuşuz lemma:mi
muymuşsunuz lemma:mi
muymuşlar lemma:mi
muysa lemma:mi
mü lemma:mi
müdür lemma:mi
müdürler lemma:mi
müyüm lemma:mi
müsün lemma:mi
müyüz lemma:mi
müsünüz lemma:mi
müydü lemma:mi
müydüm lemma:mi
müydün lemma:mi
müydük lemma:mi
müydünüz lemma:mi
müydüler lemma:mi
müymüş lemma:mi
müymüşüm lemma:mi
müymüşsün lemma:mi
müymüşüz lemma:mi
müymüşsünüz lemma:mi
müymüşler lemma:mi
müyse lemma:mi
değil polarity:Neg
değildir lemma:değil polarity:Neg
değildirler lemma:değil polarity:Neg
değiller lemma:değil polarity:Neg
değillerdir lemma:değil polarity:Neg
değillerdi lemma:değil polarity:Neg
değillermiş lemma:değil polarity:Neg
değillerse lemma:değil polarity:Neg mood:Cnd
değilim lemma:değil polarity:Neg
değilsin lemma:değil polarity:Neg
değiliz lemma:değil polarity:Neg
değilsiniz lemma:değil polarity:Neg
değildi lemma:değil polarity:Neg
değildim lemma:değil polarity:Neg
değildin lemma:değil polarity:Neg
değildik lemma:değil polarity:Neg
değildiniz lemma:değil polarity:Neg
değildiler lemma:değil polarity:Neg
değilmiş lemma:değil polarity:Neg
değilmişim lemma:değil polarity:Neg
değilmişsin lemma:değil polarity:Neg
değilmişiz lemma:değil polarity:Neg
değilmişsiniz lemma:değil polarity:Neg
değilmişler lemma:değil polarity:Neg
değilmiştir lemma:değil polarity:Neg
değilse lemma:değil mood:Cnd polarity:Neg
değilsem lemma:değil polarity:Neg mood:Cnd
değilsen lemma:değil polarity:Neg mood:Cnd
değilsek lemma:değil polarity:Neg mood:Cnd
değilseniz lemma:değil polarity:Neg mood:Cnd
değilseler lemma:değil mood:Cnd polarity:Neg
değilken lemma:değil polarity:Neg
değilmişse lemma:değil polarity:Neg
değildiyse lemma:değil polarity:Neg
değilmişçesine lemma:değil polarity:Neg
değilcesine lemma:değil polarity:Neg
değilizdir lemma:değil polarity:Neg
değilimdir lemma:değil polarity:Neg
var
yok
idi lemma:i
idim lemma:i
idin lemma:i
idik lemma:i
idiniz lemma:i
idiler lemma:i
imiş lemma:i
imişim lemma:i
imişsin lemma:i
imişiz lemma:i
imişsiniz lemma:i
imişler lemma:i
imiştir lemma:i
ise lemma:i mood:Cnd
isem lemma:i mood:Cnd
isen lemma:i mood:Cnd
isek lemma:i mood:Cnd
iseniz lemma:i mood:Cnd
iseler lemma:i mood:Cnd
iken lemma:i
idiyse lemma:i
idiysem lemma:i
imişse lemma:i
imişçesine lemma:i
evet
hayır
lütfen
bile
sanki
işte
dahi
de
da
ki
ya
ha
hani
hele
yok canım
peki
tamam
olur
elbette
tabii
tabi ki
tabii ki
aman
inşallah
maşallah
keşke
bari
acaba
sakın
şu
hadi
haydi
bakalım
ta
en class:degree
daha class:degree
ne olur
nah
be
yahu
artık
illa
ille
değil mi
öyle mi
pekâlâ
peki peki
gayrı
niçin
galiba
mı acaba
hay
zaten
adeta
sadece
yalnız

[interjection]
ah
of
oh
aman
eyvah
vah
vay
yazık
heyhat
hey
ey
ay rare
a rare
e rare
o
ee
eh
ha
haydi
hadi
hah
hoş geldiniz
hoş bulduk
hoşça kal
elveda
merhaba
merhabalar
selam
günaydın
iyi günler
iyi akşamlar
iyi geceler
tünaydın
allahaısmarladık
güle güle
alo
aferin
bravo
maşallah
inşallah
eyvallah
teşekkürler
estağfurullah
kolay gelsin
yuh
yuha
öf
üf
püf
hişt
pişt
şşt
hop
hoppala
oha
vah vah
tüh
yo
yok
hayhay
hay hay
bismillah
vallahi
vallaha
billahi
valla
yahu
be
hu
haşa
ooo
aa
tamam
peki
pardon
imdat
ne mutlu
aman tanrım
allah allah
hayret
âmin
hoşgeldiniz
hurra
vay canına
pekâlâ
hadi canım
uf
cız
çat
pat
güm
lütfen

[adverb]
gerektiğinde
aleyhte
birarada
çarçabuk
dışarda
dışardan
emaneten
garameten
giderayak
hapsen
içerden
kıskıvrak
lehte
mislen
müstakilen
müstakillen
müteakıp
niyabeten
rücuan
takdimen
tepetaklak
tercihan
yukarda
yüzükoyun
temsilen
itirazen
munhasıran
sağlararası
çok class:degree
pek class:degree
gayet class:degree
oldukça class:degree
epey
epeyce
epeyi
hayli class:degree
bir hayli
fazla
fazlaca
fazlasıyla
son derece
aşırı
az
azıcık
biraz
birazcık
bir parça
bir nebze
bir miktar
kısmen
tamamen
tamamıyla
tamamiyle
tamamı ile
tümüyle
bütünüyle
bütünü ile
büsbütün
hepten
hep
tam
tamı tamına
tıpkı
tıpatıp
aynen
aynı
aynı şekilde
aynı zamanda
en class:degree
daha class:degree
daha da
en az
en çok
en fazla
en geç
en erken
en azından
en çoğundan
en başta
en sonunda
hiç
hiç olmazsa
hiç değilse
hiçbir şekilde
hiçbir suretle
hiçbir surette
hiçbir zaman
hiçbir vakit
hiçbir hâlde
ne kadar
bu kadar
o kadar
şu kadar
bunca
onca
şunca
nice
sadece class:focus
yalnızca class:focus
yalnız class:focus
ancak class:focus
salt class:focus
sırf class:focus
münhasıran class:focus
ayrıca
özellikle class:focus
bilhassa class:focus
bahusus class:focus
hele class:focus
başta
hususiyle
hassaten
ezcümle
en ziyade
ziyadesiyle
alabildiğine
olabildiğince
mümkün mertebe
yeterince
yeteri kadar
gereğince
gerektiği kadar
gereği gibi
layıkıyla
hakkıyla
gereğinden fazla
neredeyse
hemen hemen
hemen hiç
aşağı yukarı
yaklaşık
takriben
tahminen
takribi
ortalama
asgari
azami
toplam
topu topu
nispeten
nisbeten
görece
önemli ölçüde
büyük ölçüde
kısmi
geniş ölçüde
dahi
bile
de facto
de jure
âdeta
sanki
güya
sözde
elbette
elbet
tabii
tabi
tabii ki
tabi ki
kuşkusuz
şüphesiz
hiç şüphesiz
hiç kuşkusuz
muhakkak
mutlaka
mutlak surette
kesinlikle
kesin
katiyen
kat'iyen
katiyetle
kesinkes
asla
katiyyen
hiçbir koşulda
hiçbir şart altında
mutlak
illa
ille
illaki
behemehâl
belki
belki de
galiba
herhâlde
her hâlde
muhtemelen
olasılıkla
büyük olasılıkla
büyük ihtimalle
ihtimal
bir ihtimal
acaba
gerçekten
gerçekte
hakikaten
sahi
sahiden
cidden
doğrusu
açıkçası
açıkça
alenen
aşikâr
gizlice
maalesef
ne yazık ki
yazık ki
neyse ki
bereket
çok şükür
iyi ki
keşke
bari
meğer
zaten
esasen
aslında
esas itibarıyla
temelde
özünde
özde
bilfiil
fiilen
filhakika
hukuken
kanunen
resmen
şeklen
zımnen
sarahaten
açık açık
kapalı
peşinen
prensipte
istisnaen
genellikle
genelde
çoğunlukla
çoğu zaman
çoğu kez
çoğu kere
ekseriya
ekseriyetle
umumiyetle
bazen
bazan
kimi zaman
kimi kez
ara sıra
arasıra
arada sırada
arada bir
zaman zaman
vakit vakit
nadiren
seyrek
sık sık
sıkça
sıklıkla
sık
daima
her daim
her zaman
hep birlikte
sürekli
devamlı
mütemadiyen
aralıksız
kesintisiz
ilelebet
ebediyen
sonsuza dek
temelli
muvakkaten
böyle
şöyle
öyle
böylece
şöylece
öylece
böylelikle
öylelikle
böylesine
şöylesine
öylesine
nasıl
bu şekilde
şu şekilde
o şekilde
bu suretle
şu suretle
bu yolla
bu yoldan
ne şekilde
ne suretle
herhangi bir şekilde
ne olursa olsun
birlikte
beraber
beraberce
hep beraber
topluca
toptan
ortaklaşa
müştereken
müteselsilen
müştereken ve müteselsilen
münferiden
ayrı ayrı
ayrı
tek tek
teker teker
birer birer
tek başına
yalnız başına
kendi başına
kendi kendine
kendiliğinden
re'sen
re’sen
resen
doğrudan
doğrudan doğruya
doğrudan veya dolaylı
doğruca
dolaylı
dolayısıyla
karşılıklı
birbirine
bizzat
bilvasıta
bilmukabele
şahsen
vekâleten
asaleten
bizatihi
naklen
aynen ve tamamen
nakden
peşin
defaten
defaatle
taksitle
taksit taksit
yazıyla
şifahen
elden
bedelsiz
bedava
parasız
ücretsiz
karşılıksız
bilerek
kasten
kasden
taksirle
taammüden
rızaen
cebren
zorla
mecburen
ister istemez
çaresiz
ihtiyaten
tedbiren
kıyasen
mefhumu muhalifinden
vicahen
gıyaben
duruşmasız
evrak üzerinden
dosya üzerinden
tebliğen
ilanen
oy birliğiyle
oybirliğiyle
oy birliği ile
oybirliği ile
oy çokluğuyla
oyçokluğuyla
oy çokluğu ile
oyçokluğu ile
salt çoğunlukla
ittifakla
salahiyetle
tarafsızca
bağımsızca
hakkaniyetle
adilane
adilce
eşitçe
hakça
dürüstçe
dürüstlükle
iyi niyetle
kötü niyetle
özenle
titizlikle
dikkatle
dikkatlice
hassasiyetle
itinayla
önemle
ehemmiyetle
ısrarla
kararlılıkla
azimle
sabırla
sebatla
sevgiyle
saygıyla
saygılarımla
memnuniyetle
zevkle
gururla
hayretle
şaşkınlıkla
öfkeyle
nefretle
üzüntüyle
sevinçle
mutlulukla
heyecanla
merakla
korkuyla
endişeyle
şefkatle
nezaketle
kibarca
nazikçe
zarifçe
güzelce
iyice
kötüce
hafifçe
yavaşça
yavaş
yavaş yavaş
ağır ağır
ağırca
hızla
hızlı
hızlıca
çabuk
çabucak
çabukça
süratle
sür'atle
ivedilikle
ivedi
acele
aceleyle
acilen
alelacele
derhâl
hemen
hemencecik
hemen şimdi
anında
bir an önce
bir an evvel
en kısa sürede
en kısa zamanda
mümkün olan en kısa sürede
vakit geçirmeksizin
gecikmeksizin
aniden
ansızın
birden class:degree
birdenbire
bir anda
apansız
habersizce
sessizce
usulca
usul usul
gizliden
gizliden gizliye
kolayca
kolaylıkla
kolay kolay
rahatça
rahatlıkla
güçlükle
zorlukla
zar zor
güç bela
güçbela
zoraki
canla başla
el birliğiyle
elbirliğiyle
el birliği ile
iş birliği içinde
uyumla
uyum içinde
işbirliği içinde
barış içinde
hep bir ağızdan
yüz yüze
baş başa
başbaşa
yan yana
karşı karşıya
art arda
ard arda
arka arkaya
peş peşe
üst üste
alt alta
iç içe
sırt sırta
göz göze
diz dize
el ele
omuz omuza
kol kola
dip dibe
burun buruna
sıra ile
sırayla
sırasıyla
sırası ile
nöbetleşe
münavebe ile
münavebeyle
dönüşümlü
adım adım
kademe kademe
tedricen
basamak basamak
parça parça
bölüm bölüm
kısım kısım
bölük bölük
grup grup
sıra sıra
kat kat
katbekat
kat be kat
günden güne
gitgide
git gide
gittikçe
giderek
zamanla
mürur u zamanla
insanca
insanca bir şekilde
dostça
düşmanca
kardeşçe
kardeşçesine
çocukça
erkekçe
mertçe
yiğitçe
kahramanca
cesurca
cesaretle
korkakça
haince
alçakça
delice
deli gibi
çılgınca
aptalca
akıllıca
mantıken
mantıklıca
safça
saflıkla
bencilce
hayvanca
barbarca
vahşice
acımasızca
insafsızca
haksızca
haksız yere
boş yere
boşuna
boşu boşuna
beyhude
nafile
bedavadan
yok yere
durduk yere
sebepsiz yere
gereksiz yere
yanlışlıkla
yanlışlık eseri
sehven
hataen
kazara
kaza ile
tesadüfen
rastgele
rasgele
gelişigüzel
şans eseri
kısaca
kısacası
özetle
uzun uzun
uzun uzadıya
uzunca
ayrıntılarıyla
detaylıca
tafsilatıyla
etraflıca
derinlemesine
enine boyuna
genişçe
genişlemesine
kalben
ruhen
bedenen
fikren
ilmen
ahlaken
manen
maddeten
cismen
zihnen
vicdanen
aklen
fennen
tıbben
dinen
şer'an
örfen
ismen
naçizane
hülasaten
kâmilen
külliyen
numara sırasına göre
mahallen
mahallinde
yerinde
ayakta
yaya
yayan rare
otomatikman
siyaseten
iktisaden
malen
idareten
izinsiz
habersiz
haberli
sorgusuz sualsiz
kayıtsız şartsız
kayıtsız ve şartsız
koşulsuz
itirazsız
çekincesiz
istisnasız
ayrım gözetmeksizin
ihtara gerek olmaksızın
öncelikle
evleviyetle
önce
ilk önce
ilkin
evvela
evvel
evvelce
evvelden
evvelemirde
önceden
önceleri
öncesinde
sonra
sonradan
sonraları
daha sonra
daha önce
daha evvel
ardından
akabinde
müteakiben
bilahare
nihayet
nihayetinde
en nihayetinde
sonunda
en son
sonuçta
neticede
netice itibarıyla
birincisi
ikincisi
üçüncüsü
bir defa
bir kez
bir kere
bir defada
bir seferde
bir daha
bir kez daha
bir kere daha
tekrar
tekrar tekrar
tekraren
tekrarla
yeniden
yeni baştan
baştan
baştan sona
baştan başa
gene
yine
yine de
gene de
keza
kezalik
mükerreren
iki kez
iki kere
iki defa
üç kez
kaç kez
kaç kere
birkaç kez
birkaç kere
pek çok kez
birçok kez
defalarca
kerelerce
kez
kere
defa
ilk kez
ilk defa
son kez
son defa
her seferinde
her defasında
dün round-ki
bugün
yarın
bu gün
evvelsi gün
evvelki gün
önceki gün
ertesi gün
öbür gün
öbürsü gün
ertesi
geçende
geçenlerde
geçen gün
geçen yıl
geçen ay
geçen hafta
gelecek yıl
gelecek ay
gelecek hafta
önümüzdeki yıl
bu yıl
bu ay
bu hafta
bu sene
bu akşam
bu sabah
bu gece
bu sefer
bu defa
bu kez
bu kere
o zaman
o vakit
o an
o gün
o sırada
bu sırada
bu arada
bu esnada
bu süreçte
o esnada
şu an
şu anda
şu sıralar
bu sıralar
bu günlerde
bugünlerde
günümüzde
hâlihazırda
hâlen
hâlâ
henüz
daha yeni
yeni
demin
deminden
az önce
az evvel
biraz önce
biraz sonra
az sonra
şimdi
şimdilik
şimdiden
şimdiye kadar
şimdiye dek
bugüne kadar
bugüne dek
şimdicik
bundan böyle
bundan sonra
bundan önce
ondan sonra
bundan evvel
artık
eskiden
eskisi gibi
önceden beri
öteden beri
çoktan
çoktandır
epeydir
öteden beridir
ezelden
uzun süre
uzun zaman
kısa sürede
kısa zamanda
uzun süredir
uzun zamandır
bir süre
bir süredir
bir zamanlar
bir ara
bir müddet
bir aralık
bir gün
günün birinde
bir vakitler
vaktiyle
vaktinde
zamanında
zamansız
vakitsiz
erken
erkenden
erkence
geç
geç vakit
geceleyin
gece
gündüz
gündüzün
gece gündüz
sabah
sabahleyin
sabahtan
sabahları
sabah sabah
sabah akşam
öğle
öğlen
öğleyin
öğleden sonra
öğleden önce
ikindi
ikindiyin
akşam
akşamleyin
akşamüstü
akşamüzeri
akşamları
geceleri
gündüzleri
haftaya
seneye
yazın
kışın
baharda
güzün
ilkbaharda
günlerce
haftalarca
aylarca
yıllarca
asırlarca
yüzyıllarca
saatlerce
dakikalarca
saniyelerce
senelerce
ömür boyu
hayat boyu
yaşam boyu
ömrünce
hayatı boyunca
yıllardır
aylardır
haftalardır
günlerdir
asırlardır
saatlerdir
her gün
hergün
her yıl
her ay
her hafta
her an
her sabah
her akşam
her sene
günaşırı
gün aşırı
yılda bir
ayda bir
yılda
günü gününe
gününde
vadesinde
süresinde
süresi içinde
süresiz
derakap
demincek
anbean
aynı anda
hemen ardından
bidayeten
makabline şamil
ileride
ilerde
gelecekte
yakında
yakınlarda
pazartesileri
hafta sonu
hafta içi
yıl boyunca
ne zaman
nicedir
ne zamandır
ne zamandan beri
burada
burda
şurada
orada
orda
nerede
nerde
buraya
şuraya
oraya
nereye
buradan
burdan
şuradan
oradan
ordan
nereden
nerden
içeri
içeride
içerde
içeriye
içeriden
dışarı
dışarıda
dışarıya
dışarıdan
aşağı
aşağıda
aşağıya
aşağıdan
yukarı
yukarıda
yukarıya
yukarıdan
ileri
ileriye
geri
geride
geriye
geriden
öte
ötede
öteye
beri
beride
karşıda
karşıya
yakından
uzaktan
uzakta
uzağa
yakına
önde
öne
önden
arkada
arkaya
arkadan
sağa
sola
sağda
solda
sağdan
soldan
üstte
üste
alta
altta
ortada
ortaya
ortalıkta
etrafta
her yerde
her yere
her yerden
hiçbir yerde
hiçbir yere
bir yerde
bir yere
başka yerde
yurt dışında
yurt içinde
yurtdışında
yurtiçinde
ülke çapında
ülke genelinde
yurt çapında
dünya çapında
uluslararası alanda
öteye beriye
oraya buraya
orada burada
şurada burada
dosdoğru
niye
niçin
neden
ne diye
ne gibi
hangi nedenle
nedense
nasılsa
nasıl olsa
her nasılsa
her nedense
hâlbuki
oysa
üstelik
hatta
nitekim
örneğin
mesela
söz gelimi
sözgelimi
söz gelişi
yani
demek ki
anlaşılan rare
görünüşe göre
bence
sence
bizce
kanımca
kanaatimce
bana göre
tarafımca
öyleyse
ayrıyeten
bunun dışında
bunun haricinde
başkaca
gayrı
ilaveten
bunun yanında
bilakis
aksine
tam aksine
tersine
tam tersine
aksi yönde
aksi takdirde
aksi hâlde
ne var ki
buna göre
şu hâlde
hâliyle
bu itibarla
bu nedenle
bu yüzden
bu sebeple
onun için
bunun için
bu amaçla
bu maksatla
bu kapsamda
bu çerçevede
bu bağlamda
bu doğrultuda
bu yönde
bu konuda
bu hususta
bu durumda
bu takdirde
bu hâlde
bu bakımdan
bu anlamda
bir bakıma
bir anlamda
bir yandan
bir taraftan
diğer yandan
diğer taraftan
öte yandan
usulen
usulünce
usulü dairesinde
usulüne göre
olağanüstü
mahsuben
mahsup suretiyle
tercihen
hükmen
kazaen
inhisaren
münavebeten
nezaketen
hürmeten
ehven
teminen
tazminen
ibraen
tenzilen
bedelen
iadeten
icabında
lüzumunda
lüzumu hâlinde
bittabi
besbelli
apaçık
düpedüz
resmen ve alenen
basbayağı
bayağı
doğru dürüst
adamakıllı
enikonu
bal gibi
pekâlâ
peki
iyi
kötü
güzel
güzel güzel
doğru
yanlış
açık
net
brüt
fena
zor
güç
kolay
rahat rahat
mışıl mışıl
fısıl fısıl
tıkır tıkır
güldür güldür
şakır şakır
bol bol
bol
azar azar
damla damla
avuç avuç
dolu dolu
boydan boya
uçtan uca
köşe bucak
kapı kapı
sokak sokak
harıl harıl
çabuk çabuk
bangır bangır
hüngür hüngür
pırıl pırıl
buram buram
fazladan
yandan
ezbere
ezberden
perakende
topyekûn
cümleten
alelusul
alelhusus
alelade
ufaktan
yavaştan
gönülden
yürekten
candan
içten
özden
hakikatte
adı altında
ad hoc
inter alia
pro rata
mutatis mutandis
ex officio
bona fide
mükemmelen
seve seve
gözü kapalı
ayrıksız
türlü türlü
çeşit çeşit
tam zamanlı
yarı zamanlı
tam gün
yarım gün
yüz üstü
yüzüstü
sırtüstü
başıboş
birebir
bire bir
bire bin
eninde sonunda
er geç
önünde sonunda
ilk bakışta
ilk fırsatta
ilk etapta
ilk aşamada
son zamanlarda
son günlerde
son yıllarda
ne de olsa
olsa olsa
meğerse
çoğun
bazı bazı
eksi
kaldı ki
tekrardan
birazdan
sıfırdan
sakince
sinsice
zalimce
düşüncesizce
saygısızca
gizemlice
sessizcesine
içtenlikle
doludizgin
kazasız belasız
denli
öbürsü
büyükçe
küçükçe
yeniden yeniye
ilkönce
neden sonra
eskiden beri
handiyse
münavebeli
kısa süre
kısa süre önce
kısa süre sonra
uzun süre önce
en iyi
en kötü

[adverb]
harfiyen
kayden
tahriren
bihakkın
sulhen
behemehal
taksiren
peyderpey
bilaistisna
satın                 # satın almak
gözönünde
yada
halükarda
hâlükârda
dolayısıyla

[adjective]
geçen

# Older spelling with -iyle after a vowel: dolayısiyle, vasıtasiyle
[postposition]
dolayısiyle
vasıtasiyle
şartiyle
itibariyle

# Numbers as old laws and cheques write them, in one word: onbeş, ikiyüz, ellibin
[numeral written:together]
onbir
oniki
onüç
ondört soften
onbeş
onaltı
onyedi
onsekiz
ondokuz
yirmibir
yirmiiki
yirmiüç
yirmidört soften
yirmibeş
yirmialtı
yirmiyedi
yirmisekiz
yirmidokuz
otuzbir
otuziki
otuzüç
otuzdört soften
otuzbeş
otuzaltı
otuzyedi
otuzsekiz
otuzdokuz
kırkbir
kırkiki
kırküç
kırkdört soften
kırkbeş
kırkaltı
kırkyedi
kırksekiz
kırkdokuz
ellibir
elliiki
elliüç
ellidört soften
ellibeş
ellialtı
elliyedi
ellisekiz
ellidokuz
altmışbir
altmışiki
altmışüç
altmışdört soften
altmışbeş
altmışaltı
altmışyedi
altmışsekiz
altmışdokuz
yetmişbir
yetmişiki
yetmişüç
yetmişdört soften
yetmişbeş
yetmişaltı
yetmişyedi
yetmişsekiz
yetmişdokuz
seksenbir
sekseniki
seksenüç
seksendört soften
seksenbeş
seksenaltı
seksenyedi
seksensekiz
seksendokuz
doksanbir
doksaniki
doksanüç
doksandört soften
doksanbeş
doksanaltı
doksanyedi
doksansekiz
doksandokuz
ikiyüz
üçyüz
dörtyüz
beşyüz
altıyüz
yediyüz
sekizyüz
dokuzyüz
ikibin
üçbin
dörtbin
beşbin
altıbin
yedibin
sekizbin
dokuzbin
onbin
yirmibin
otuzbin
kırkbin
ellibin
altmışbin
yetmişbin
seksenbin
doksanbin
yüzbin

# Roman numerals; I, V and X alone are letters too
[numeral]
ıı
ııı
ıv
vı
vıı
vııı
ıx
xı
xıı
xııı
xıv
xv
xvı
xvıı
xvııı
xıx
xx
xxı
