"""Every way of earning there is: a line each."""

from loyalty.gains import event, rate, steps, unit, visit

KINDS = (rate.KIND, steps.KIND, visit.KIND, unit.KIND, event.KIND)
