/** The passwords of eight characters and more that stand at the top of every published list. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 qazwsxedc qwer1234 qwerty12 qwerty123 qwerty1234
qwertyui qwertyuiop qwertyuiop123 asdfghjk asdfghjkl zxcvbnm1 zxcvbnm123 zaq12wsx 1234qwer 12qwaszx 123qwe123 123qweasd
123qweasdzxc qweasdzxc qweasd123 qwe123qwe 123123123 12341234 11223344 1122334455 112233445566 12344321 123454321 123321123
147258369 741852963 789456123 987654321 0987654321 123456789a a123456789 a1234567 a12345678 123456a! 1234567a 12345678a
12345qwert 123456qwerty 123456abc abc123456 abcd1234 abc12345 aa123456 aa12345678 asd123456 asdf1234 password password1 password12
password123 password1234 password! p@ssw0rd p@ssword passw0rd pa55word pass1234 passpass password01 password2 changeme
letmein1 letmein123 iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball basketball
superman superman1 batman123 starwars starwars1 whatever trustno1 welcome1 welcome123 admin123 admin1234 administrator
adminadmin root1234 testtest test1234 test12345 testing123 guest123 computer internet samsung1 samsung123 dragon123 monkey123
master123 shadow123 michael1 jennifer michelle jessica1 charlie1 liverpool liverpool1 chelsea1 arsenal1 manchester barcelona
juventus realmadrid pokemon1 naruto123 minecraft mustang1 corvette mercedes ferrari1 porsche1 hello123 helloworld blink182
google123 facebook facebook1 linkedin linkedin1 myspace1 lovelove loveyou1 love1234 forever1 flower123 butterfly cheese123
chocolate cookie123 pepper123 summer123 winter123 spring123 autumn123 secret123 freedom1 hunter123 killer123 soccer123 hockey123
victoria alexander nicholas benjamin samantha elizabeth christina danielle stephanie jonathan veronica isabella angelina
mynoob123 qwerty123456 zaq1zaq1 zxcvbnm, q1w2e3r4t5y6 1a2b3c4d aaaa1111 a1b2c3d4 abcabc123 xxxxxxxx1 g_czechout 18atcskd2w 3rjs1la7qe
йцукенгш йцукенгшщз йцукен123 йцукен12 пароль123 пароль12 парольпароль привет123 любовь123 солнышко наташа123 фывапролд
natasha1 natasha123 svetlana aleksandr ekaterina anastasia kristina1 vladimir nikita123 maxim123 spartak1 zenit123 rossiya1
marina123 solnishko privet123 lubimaya lubov123 parol123 parol1234 moskva123 russia123 gfhjkm123 gfhjkmgfhjkm ghbdtn123
contraseña contrasena contrasena1 hola1234 teamo123 tequiero estrella mariposa alejandro rahasia1 rahasia123 indonesia sayang123
bismillah bismillah1 alhamdulillah allahuakbar mohammed muhammad ahmed123 woaini1314 woaini520 5201314520 a5201314 woaini123
`
    .split(/\s+/)
    .filter(Boolean),
);
