/** Every page in every main state, in English. A file for each language, so that they run side by side. */
import { describeAccessibility } from './support/accessible.ts';

describeAccessibility('en');
