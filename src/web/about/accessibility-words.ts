import type { WordTable } from '../words/word.ts'

export const accessibilityWords = {
  title: { ar: 'الولوجية', fr: 'Accessibilité', en: 'Accessibility' },
  lead: {
    ar: 'نريد أن يستعمل الجميع تويزة: بهاتف بسيط، وبشبكة ضعيفة، ومع أي إعاقة.',
    fr: 'Twiza doit servir à tous : petit téléphone, réseau faible, handicap.',
    en: 'Twiza is meant for everyone: a cheap phone, a weak network, a disability.',
  },
  aimTitle: { ar: 'الهدف', fr: 'L’objectif', en: 'The aim' },
  aim: {
    ar: 'الهدف هو المستوى AA من WCAG 2.2. لم تراجعه بعد جهة مستقلة.',
    fr: 'Viser le niveau AA des WCAG 2.2. Aucun audit indépendant ne l’a encore vérifié.',
    en: 'The aim is level AA of WCAG 2.2. No independent audit has checked it yet.',
  },
  status: {
    ar: 'لذلك لا نقول إن الموقع مطابق.',
    fr: 'Nous ne déclarons donc pas le site conforme.',
    en: 'So this site is not declared compliant.',
  },
  builtTitle: { ar: 'كيف بني الموقع', fr: 'Comment le site est fait', en: 'How the site is built' },
  built1: {
    ar: 'كل صفحة تعمل دون JavaScript.',
    fr: 'Chaque page marche sans JavaScript.',
    en: 'Every page works without JavaScript.',
  },
  built2: {
    ar: 'كل ما يضغط عليه يمكن الوصول إليه بلوحة المفاتيح.',
    fr: 'Tout ce qui se touche s’atteint au clavier.',
    en: 'Everything you can tap can be reached by keyboard.',
  },
  built3: {
    ar: 'الأزرار والروابط الرئيسية 44 نقطة على الأقل.',
    fr: 'Boutons et liens principaux font au moins 44 points.',
    en: 'Buttons and main links are at least 44 points.',
  },
  built4: {
    ar: 'قرب كل رسم وكل خريطة جدول بنفس الأرقام.',
    fr: 'Chaque graphique et chaque carte a son tableau de chiffres.',
    en: 'Each chart and each map has a table with the same figures.',
  },
  built5: {
    ar: 'اللون وحده لا يحمل معنى.',
    fr: 'Aucun sens n’est porté par la couleur seule.',
    en: 'Colour alone never carries a meaning.',
  },
  built6: {
    ar: 'الصفحة تتبع إعداد جهازك: فاتح أو داكن أو تباين قوي.',
    fr: 'La page suit votre appareil : clair, sombre, contraste élevé.',
    en: 'The page follows your device: light, dark, high contrast.',
  },
  built7: {
    ar: 'عند الخطأ، نذكره فوق الصفحة وقرب الخانة، ونحفظ ما كتبته.',
    fr: 'Une erreur est dite en haut et près du champ ; la saisie reste.',
    en: 'An error is told at the top and beside the field; what you typed stays.',
  },
  built8: {
    ar: 'كل لغة معلمة، لتقرأها آلة القراءة بصوتها.',
    fr: 'Chaque langue est marquée, pour la bonne voix du lecteur d’écran.',
    en: 'Each language is marked, so that a screen reader takes the right voice.',
  },
  testedTitle: { ar: 'ما نختبره', fr: 'Ce qui est testé', en: 'What is tested' },
  testedNote: {
    ar: 'هذه الاختبارات في البرنامج نفسه. كل من يطور تويزة يشغلها.',
    fr: 'Ces tests sont dans le logiciel. Qui développe Twiza les lance.',
    en: 'These tests are in the software. Whoever develops Twiza runs them.',
  },
  tested1: {
    ar: 'قواعد axe على الصفحات، باللغات الأربع.',
    fr: 'Les règles d’axe sur les pages, dans les quatre langues.',
    en: 'The rules of axe on the pages, in the four languages.',
  },
  tested2: {
    ar: 'التباين بين الحرف والخلفية، حتى للعربية التي لا يقيسها axe.',
    fr: 'Le contraste, même pour l’arabe que axe ne mesure pas.',
    en: 'Contrast, also for Arabic, which axe does not measure.',
  },
  tested3: {
    ar: 'سلامة HTML.',
    fr: 'La validité du HTML.',
    en: 'Whether the HTML is valid.',
  },
  tested4: {
    ar: 'الطريق كله من الجماعة إلى الملف، بالعربية والفرنسية، مع JavaScript ودونه، على شاشة عرضها 360.',
    fr: 'Le parcours entier, en arabe et en français, avec et sans JavaScript, à 360 pixels de large.',
    en: 'The whole way through, in Arabic and French, with and without JavaScript, 360 pixels wide.',
  },
  limitsTitle: { ar: 'ما ينقص', fr: 'Limites connues', en: 'Known limits' },
  limit1: {
    ar: 'لم يجرب الموقع بعد أشخاص يستعملون آلة القراءة.',
    fr: 'Aucun utilisateur de lecteur d’écran n’a encore essayé le site.',
    en: 'No screen reader user has tried the site yet.',
  },
  limit2: {
    ar: 'لا قراءة بالصوت بعد، لا بالدارجة ولا بالأمازيغية.',
    fr: 'Pas encore de lecture à voix haute, ni en darija ni en amazighe.',
    en: 'No reading aloud yet, neither in Darija nor in Tamazight.',
  },
  limit3: {
    ar: 'صفحات الأمازيغية فيها جمل كثيرة بالعربية.',
    fr: 'Les pages amazighes contiennent beaucoup d’arabe.',
    en: 'The Tamazight pages hold much Arabic.',
  },
  limit4: {
    ar: 'الجداول العريضة تتحرك من جانب إلى جانب على الهاتف.',
    fr: 'Les tableaux larges défilent de côté sur un téléphone.',
    en: 'Wide tables scroll sideways on a phone.',
  },
  limit5: {
    ar: 'لم نجرب ملف PDF مع آلة القراءة.',
    fr: 'Le PDF n’a pas été essayé avec un lecteur d’écran.',
    en: 'The PDF was not tried with a screen reader.',
  },
  limit6: {
    ar: 'أسماء مصادر كثيرة مكتوبة بلغة مصدرها.',
    fr: 'Bien des noms de sources restent dans leur langue.',
    en: 'Many names of sources stay in their own language.',
  },
  tellTitle: { ar: 'وجدت حاجزا؟', fr: 'Un obstacle ?', en: 'Found a barrier?' },
  tell: {
    ar: 'اكتب لمسير الموقع: أي صفحة، وماذا وقع.',
    fr: 'Écrivez au responsable du site : quelle page, ce qui s’est passé.',
    en: 'Write to whoever runs the site: which page, what happened.',
  },
} as const satisfies WordTable
