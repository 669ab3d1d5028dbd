import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'საქართველოსა და სომხეთის დელეგაციები 2024 წლის 3 ივნისს შეხვდნენ.',
    countries: ['GE', 'AM'],
    dates: ['2024-06-03'],
  },
  { text: 'ყაზახეთის ექსპერტები 2025 წლის მეორე ნახევარში ჩამოვლენ.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'თურქეთის დელეგაცია გუშინ წავიდა.', countries: ['TR'], dates: ['2024-06-04'] },
  { text: 'დარბაზში თექვსმეტი მოხსენება წაიკითხეს.', countries: [], dates: [] },
];
