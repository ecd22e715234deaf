import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, type FluentIcon, ErrorCircleFilled, SubtractCircleRegular, WarningFilled } from '@fluentui/react-icons';
import type { Stijl } from '../pages/definition';

/** The bar along a tile. It is a border, because backgrounds go away when a device forces its own colours. */
export const useBarStyles = makeStyles({
  GEEN: { borderTopColor: tokens.colorNeutralStroke1 },
  GUNSTIG: { borderTopColor: tokens.colorStatusSuccessBackground3 },
  DUBBELZINNIG: { borderTopColor: tokens.colorStatusWarningBackground3 },
  ONGUNSTIG: { borderTopColor: tokens.colorStatusDangerBackground3 },
  ONDERGESCHIKT: { borderTopColor: tokens.colorNeutralStroke1 },
});

export const useInkStyles = makeStyles({
  GEEN: { color: tokens.colorNeutralForeground1 },
  GUNSTIG: { color: tokens.colorStatusSuccessForeground1 },
  DUBBELZINNIG: { color: tokens.colorStatusWarningForeground1 },
  ONGUNSTIG: { color: tokens.colorStatusDangerForeground1 },
  ONDERGESCHIKT: { color: tokens.colorNeutralForeground3 },
});

/** Nobody has to see colours. */
export const styleIcons: Readonly<Record<Stijl, FluentIcon | null>> = {
  GEEN: null,
  GUNSTIG: CheckmarkCircleFilled,
  DUBBELZINNIG: WarningFilled,
  ONGUNSTIG: ErrorCircleFilled,
  ONDERGESCHIKT: SubtractCircleRegular,
};
