import type { Locale } from '@salus/i18n';

/** Common given and family names of each language, put together at random: nobody in particular. */
export interface NameLists {
  women: readonly string[];
  men: readonly string[];
  families: readonly string[];
  /** How a woman's family name differs, where it does. */
  womensFamily?: (family: string) => string;
}

const russianWomansFamily = (family: string) =>
  /(ов|ев|ин|ын)$/.test(family) ? `${family}а` : family.replace(/ский$/, 'ская').replace(/ой$/, 'ая');

export const nameLists: Record<Locale, NameLists> = {
  ru: {
    women:
      'Анна Мария Елена Ольга Ирина Наталья Светлана Татьяна Екатерина Юлия Дарья Полина Алина Вероника Ксения Марина Людмила Вера Надежда Любовь Галина Лидия Инна Жанна Регина Кира Алла Зоя Эмма Инга Рита Майя Алёна Диана Камила Яна Нина Варвара София Виктория'.split(
        ' ',
      ),
    men: 'Александр Дмитрий Максим Сергей Андрей Алексей Артём Илья Кирилл Михаил Никита Матвей Роман Егор Арсений Иван Денис Евгений Тимофей Владислав Игорь Владимир Павел Руслан Марк Глеб Лев Степан Фёдор Рустам'.split(
      ' ',
    ),
    families:
      'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов'.split(
        ' ',
      ),
    womensFamily: russianWomansFamily,
  },
  en: {
    women:
      'Emma Olivia Ava Sophia Isabella Mia Amelia Harper Evelyn Grace Lily Ella Chloe Nora Hannah Zoe Ruby Alice Clara Naomi'.split(
        ' ',
      ),
    men: 'Liam Noah Oliver James Elijah William Henry Lucas Jack Daniel Owen Samuel Leo Thomas Charles Ryan Adam Miles Simon Peter'.split(
      ' ',
    ),
    families:
      'Smith Johnson Brown Taylor Wilson Clark Lewis Walker Hall Young King Wright Scott Green Baker Adams Nelson Carter Mitchell Turner Parker Collins Edwards Morris Cook Rogers Morgan Cooper Reed Bailey'.split(
        ' ',
      ),
  },
  ar: {
    women: 'ليلى مريم سارة نور هند ريم دانة لبنى وفاء جنان تمارا عبير ياسمين سلمى نورا لينا رنا كاملة إيناس هبة'.split(
      ' ',
    ),
    men: 'عمر أحمد خالد يوسف طارق سامي فهد جاد إلياس دانيال كريم زياد حسن علي ماجد رامي نبيل وليد سعيد بلال'.split(' '),
    families:
      'حداد درويش يوسف سالم شلبي كريم طه المنصوري لطفي منصور الغامدي عمران بدر ناصر كمال غيث أسد قمر باقر فارس'.split(
        ' ',
      ),
  },
  id: {
    women:
      'Siti Dewi Putri Ayu Sari Rina Maya Indah Lestari Wulan Fitri Nur Ratna Dian Intan Citra Melati Kartika Yanti Nadia'.split(
        ' ',
      ),
    men: 'Budi Agus Andi Dedi Eko Fajar Hadi Joko Rizky Bayu Dimas Yoga Arif Hendra Rudi Wahyu Ilham Galih Surya Tono'.split(
      ' ',
    ),
    families:
      'Santoso Wijaya Saputra Pratama Hidayat Nugroho Setiawan Kusuma Susanto Gunawan Hartono Lestari Permana Rahman Siregar Utami Wibowo Yulianto Maulana Suryadi'.split(
        ' ',
      ),
  },
  hi: {
    women: 'अनीता प्रिया पूजा नेहा कविता सुनीता रेखा दीपा मीरा अंजलि काजल रितु सीमा आशा ज्योति किरण लता सोनिया वंदना श्रुति'.split(
      ' ',
    ),
    men: 'राहुल अमित विजय संजय अजय राज सुनील मनोज अर्जुन रोहित विकास अनिल दीपक करण नितिन सचिन मोहन रवि आनंद प्रकाश'.split(' '),
    families:
      'शर्मा वर्मा गुप्ता सिंह कुमार पटेल मेहता जोशी मिश्रा तिवारी यादव चौहान नायर रेड्डी अय्यर कपूर मल्होत्रा भट्ट दास सेन'.split(' '),
  },
  zh: {
    women: '芳 娜 敏 静 丽 艳 娟 霞 秀英 桂英 婷 雪 琳 慧 倩 莉 梅 萍 颖 洁'.split(' '),
    men: '伟 强 磊 军 洋 勇 杰 涛 明 超 刚 平 辉 鹏 飞 斌 波 宇 浩 凯'.split(' '),
    families: '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高'.split(' '),
  },
  es: {
    women:
      'María Lucía Sofía Valentina Camila Daniela Gabriela Paula Elena Carmen Laura Andrea Isabel Rosa Julia Mariana Fernanda Natalia Alejandra Victoria'.split(
        ' ',
      ),
    men: 'José Juan Luis Carlos Jorge Miguel Pedro Diego Andrés Javier Fernando Ricardo Alejandro Roberto Mateo Santiago Sebastián Nicolás Tomás Pablo'.split(
      ' ',
    ),
    families:
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Díaz Torres Ramírez Flores Rivera Castro Ortiz Morales Vargas Romero Herrera'.split(
        ' ',
      ),
  },
};
