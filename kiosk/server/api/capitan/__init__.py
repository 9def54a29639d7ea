"""Capitan's check-in collection, as documented, over our visits: a client written for it works unchanged.

Seed: "Check-Ins API Documentation" (fields, filters, operations); general conventions: paging by `page` and
`page_size` (10, at most 100), `Authorization: Token`. What the documentation leaves open follows Django REST
framework, on which the original answers.
"""
