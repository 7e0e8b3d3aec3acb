"""What a customer is given for staying: vouchers."""
