import type { Core, ElementDefinition } from 'cytoscape';

/**
 * Makes the picture hold exactly these elements: adds, removes and updates by id in one batch, so that what
 * stays keeps its selection and what does not move is not redrawn twice.
 */
export function patch(cy: Core, elements: readonly ElementDefinition[]): void {
  cy.batch(() => {
    const wanted = new Set(elements.map(element => element.data.id));
    cy.elements()
      .filter(element => !wanted.has(element.id()))
      .remove();
    const added: ElementDefinition[] = [];
    for (const element of elements) {
      const present = cy.getElementById(String(element.data.id));
      if (present.empty()) {
        added.push(element);
        continue;
      }
      present.data(element.data);
      if (element.position) present.position(element.position);
      const kept = present.hasClass('selected') ? ' selected' : '';
      present.classes(`${element.classes ?? ''}${kept}`);
    }
    cy.add(added);
  });
}
