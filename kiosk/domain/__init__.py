"""The rules of the front desk: pure values and functions, no clock, no ids, no input or output."""
