/** Every page in every main state, in Chinese. A file for each language, so that they run side by side. */
import { describeAccessibility } from './support/accessible.ts';

describeAccessibility('zh');
