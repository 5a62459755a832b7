"""When an article without a date was published."""

from verbale.dating.published import date_article

__all__ = ["date_article"]
