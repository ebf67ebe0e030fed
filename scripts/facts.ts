import { factsSchema } from '@/lib/contract/facts-schema';
import words from '@/locales/en/facts.json';

/** Prints the JSON Schema of `facts`, the vocabulary of the machine contract. */
process.stdout.write(`${JSON.stringify(factsSchema(words), null, 2)}\n`);
