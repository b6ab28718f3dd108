import { suspensionOrderOver } from './deadline-suspension-order.ts';
import { liftSuspension } from './lift-suspension.ts';
import { orderSuspension } from './order-suspension.ts';
import { resume } from './resume.ts';
import { suspend } from './suspend.ts';

export const holdEvents = {
  [suspend.type]: suspend,
  [resume.type]: resume,
  [orderSuspension.type]: orderSuspension,
  [liftSuspension.type]: liftSuspension,
  [suspensionOrderOver.type]: suspensionOrderOver,
};
