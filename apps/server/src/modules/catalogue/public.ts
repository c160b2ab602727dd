// What other modules may use of the catalogue.

export { createService } from './appointment-services/create-service.ts';
export { type RemoveService, removeService } from './appointment-services/remove-service.ts';
export { createServiceCategory } from './categories/create-service-category.ts';
export { serviceBooked } from './errors.ts';
export {
  categoryChanged,
  classTypeChanged,
  employeeServicesChanged,
  formatChanged,
  hallClassTypesChanged,
  serviceChanged,
} from './events.ts';
export { type PriceList, type PricePlace, type PriceRule, priceOf } from './model.ts';
export { inLanguage } from './translations.ts';
