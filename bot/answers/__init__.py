"""The shop's frequent questions and what finds their answers; also tells small talk and complaints from questions."""
