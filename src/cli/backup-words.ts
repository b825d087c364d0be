import type { WordTable } from '../web/words/word.ts'

export const backupWords = {
  made: {
    ar: 'حفظت نسخة كاملة في {file}: {rows} سطرا و{files} ملفا. فيها معطيات شخصية ومفاتيح: احفظها في مكان آمن.',
    fr: 'Sauvegarde entière dans {file} : {rows} lignes, {files} fichiers. Elle contient des données personnelles et des clés : gardez-la en lieu sûr.',
    en: 'Whole backup in {file}: {rows} rows, {files} files. It holds personal data and keys: keep it in a safe place.',
  },
  restored: {
    ar: 'استرجعت النسخة: {rows} سطرا و{files} ملفا. أعد تشغيل الموقع.',
    fr: 'Sauvegarde remise : {rows} lignes, {files} fichiers. Redémarrez le site.',
    en: 'Backup put back: {rows} rows, {files} files. Start the site again.',
  },
  notEmpty: {
    ar: 'في هذه القاعدة أشخاص أو أفكار. لوضع النسخة في مكانها كلها، أضف --replace.',
    fr: 'Cette base contient des personnes ou des idées. Pour tout remplacer, ajoutez --replace.',
    en: 'This database holds people or ideas. To replace all of it, add --replace.',
  },
  broken: {
    ar: 'هذه النسخة غير سليمة، ولم يتغير شيء: {why}',
    fr: 'Cette sauvegarde n’est pas saine ; rien n’a changé : {why}',
    en: 'This backup is not sound; nothing was changed: {why}',
  },
  unreadable: {
    ar: 'لا يمكن قراءة الملف أو كتابته: {file} ({why})',
    fr: 'Fichier impossible à lire ou à écrire : {file} ({why})',
    en: 'The file cannot be read or written: {file} ({why})',
  },
} as const satisfies WordTable
