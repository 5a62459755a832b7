"""What each page shows of the sample ledger, without a browser."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from factory import contact_report, reading_of, span_of
from verbale.ledger import ContactQuery, Ledger
from verbale.records import Article
from verbale.views.readouts import find_readouts
from verbale.web import Settings, make_app
from verbale.web.visit import TooCostlyError, opened


def found(text: str, pattern: str) -> str:
    match = re.search(pattern, text)
    assert match, f"{pattern!r} is not on the page"
    return match.group(1)


def test_the_overview_counts_what_the_ledger_has(client: TestClient, samples: Path) -> None:
    with Ledger.open(samples) as opened:
        number = len(list(opened.contacts()))
        with_russia = len(list(opened.contacts(ContactQuery(between=("US", "RU")))))
    assert found(client.get("/").text, r'class="found"[^>]*>(\d+) ') == str(number)
    assert found(client.get("/?first=US&second=RU").text, r'class="found"[^>]*>(\d+) ') == str(with_russia)


def test_a_view_is_kept_in_its_address(client: TestClient) -> None:
    page = client.get("/?first=US&second=RU&status=held&sort=mode").text
    assert 'value="US"' in page
    assert '<option value="held" selected>' in page
    assert 'href="/?first=US&amp;second=RU&amp;status=held#contacts"' in page, (
        "the column of dates sorts the same view"
    )


@pytest.mark.parametrize(
    "column", ["date", "mode", "status", "level", "people", "place", "topics", "sources"]
)
def test_the_table_is_sorted_by_each_column_either_way(client: TestClient, column: str) -> None:
    place = 1 + ["date", "mode", "status", "level", "people", "place", "topics", "sources"].index(column)
    seen = []
    address = "/?sort=mode" if column != "mode" else "/"
    for _ in range(2):
        page = client.get(address).text
        address = html.unescape(
            re.findall(r'<th scope="col"[^>]*>\s*<a href="([^"#]+)#contacts">', page)[place - 1]
        )
        page = client.get(address).text
        heads = re.findall(r'<th scope="col"([^>]*)>', page)
        assert [at for at, head in enumerate(heads, 1) if "aria-sort" in head] == [place]
        seen.append(found(heads[place - 1], r'aria-sort="(\w+)"'))
    assert sorted(seen) == ["ascending", "descending"]


def test_most_sources_come_first(client: TestClient) -> None:
    numbers = re.findall(r'<td class="number">(\d+)</td>', client.get("/?sort=-sources").text)
    assert list(map(int, numbers)) == sorted(map(int, numbers), reverse=True)
    assert int(numbers[0]) > 1


def test_a_column_leads_into_its_month(client: TestClient) -> None:
    page = client.get("/?since=2025").text
    address, number = re.findall(
        r'<a href="(/\?since=2025-02&amp;until=2025-02)#zoom" aria-label="2025-02: (\d+) ', page
    )[0]
    month = client.get(html.unescape(address)).text
    assert found(month, r'class="found"[^>]*>(\d+) ') >= number, "and those that may lie in it"


def test_the_time_line_leads_to_every_contact_with_a_date(client: TestClient, samples: Path) -> None:
    page = client.get("/?first=US&second=RU").text
    drawn = set(re.findall(r'<a href="/contacts/([^"]+)"><g class="mark', page))
    with Ledger.open(samples) as ledger:
        assert drawn == {one.id for one in ledger.contacts(ContactQuery(between=("US", "RU"))) if one.date}
    assert "RU – US</text>" in page


def test_the_network_leads_to_the_contacts_of_a_pair(client: TestClient) -> None:
    page = client.get("/network").text
    address, number = re.findall(r'<a href="(/\?first=RU&amp;second=US)">(\d+)</a>', page)[0]
    assert found(client.get(html.unescape(address)).text, r'class="found"[^>]*>(\d+) ') == number
    assert "/actors/Q7747" in client.get("/network?among=persons&first=RU&second=US").text
    assert client.get("/network?among=walks").status_code == 400


def test_pages_of_the_list_follow_one_another(client: TestClient) -> None:
    pages = [
        re.findall(r'<th scope="row"><a href="([^"]+)"', client.get(f"/?page={page}").text)
        for page in (1, 2, 3, 4)
    ]
    contacts = [contact for page in pages for contact in page]
    assert len(contacts) == len(set(contacts)) > 100
    assert pages[3] == []


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("/?since=gestern", "“gestern” is no date"),
        ("/?since=2025-02/2025-03", "is no date"),
        ("/?since=2025&until=2024", "crosswise"),
        ("/?mode=walk", "“walk” is not among the choices"),
        ("/?first=US", "“US” stands alone"),
        ("/?first=Germny&second=RU", "Germany"),
        ("/search?q=%22offen", "is not closed"),
        ("/?page=0", "“0” is no page"),
        ("/?page=x", "“x” is no page"),
        ("/?who=" + "a" * 201, "too long"),
    ],
)
def test_what_means_nothing_is_said(client: TestClient, address: str, message: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 400
    assert message in answer.text


def test_a_contact_shows_every_value_with_the_words_that_prove_it(client: TestClient) -> None:
    contact = found(client.get("/?status=held").text, r'<th scope="row"><a href="(/contacts/[^"]+)"')
    page = client.get(contact).text
    values = page.count('class="value"')
    assert values >= 4
    assert page.count("<blockquote") >= values - 1, (
        "only a status that follows from tense has no words of its own"
    )
    article = found(page, r'<blockquote[^>]*><a href="(/articles/[^"#]+)')
    place = found(page, r'<blockquote[^>]*><a href="/articles/[^"#]+#(at-\d+)"')
    assert f'id="{place}"' in client.get(article).text, "the link leads to the words"


def test_articles_of_one_origin_stand_together(client: TestClient, samples: Path) -> None:
    with Ledger.open(samples) as ledger:
        contact = max(ledger.contacts(), key=lambda one: len(one.reports) - one.sources)
    page = client.get(f"/contacts/{contact.id}").text
    assert "articles of one origin:" in page
    assert page.count("?mark=") >= len(contact.reports)


def test_what_the_sides_themselves_tell_stands_side_by_side(client: TestClient, samples: Path) -> None:
    with Ledger.open(samples) as ledger:
        told = {one.id: find_readouts(ledger, one) for one in ledger.contacts()}
    contact, readouts = max(
        told.items(), key=lambda item: (len({one.side for one in item[1].points}), item[0])
    )
    page = client.get(f"/contacts/{contact}").text.partition("What the sides themselves tell")[2]
    assert (
        {point.side for point in readouts.points} == set(re.findall(r'<h3 id="side-([^"]+)"', page)) != set()
    )


def test_what_came_of_a_contact_is_told_in_the_words_of_the_article(tmp_path: Path) -> None:
    text = "Scholz rief am 15. November 2024 Putin an. Sie vereinbarten einen Austausch von Gefangenen."
    article = Article.of(text, uri="a.txt", published="2024-11-16", language="de")
    call = contact_report(article, "rief", ("Scholz", "Putin"))
    agreed = "Sie vereinbarten einen Austausch von Gefangenen."
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(reading_of(article, replace(call, outcomes=(span_of(text, agreed),))))
    client = TestClient(make_app(Settings(tmp_path / "l.db")), base_url="http://127.0.0.1")
    assert agreed in client.get(f"/contacts/{call.id}").text.partition("What came of it")[2]


def test_an_article_is_shown_to_the_letter(client: TestClient, samples: Path) -> None:
    with Ledger.open(samples) as opened:
        articles = list(opened.articles())
    for article in articles:
        page = client.get(f"/articles/{article.id}").text
        text = found(page, r'(?s)<div class="text"[^>]*>(.*?)</div>')
        assert html.unescape(re.sub("<[^>]+>", "", text)) == article.text


def test_versions_of_a_text_stand_side_by_side_in_either_order(client: TestClient, samples: Path) -> None:
    with Ledger.open(samples) as opened:
        link = next(one for one in opened.lineage() if isinstance(one.source, str))
    one = client.get(f"/compare/{link.article}/{link.source}")
    other = client.get(f"/compare/{link.source}/{link.article}")
    assert one.status_code == other.status_code == 200
    assert found(one.text, r'(?s)(<table class="comparison">.*</table>)') in other.text


def test_search_marks_the_words_where_they_stand(client: TestClient) -> None:
    page = client.get("/search?q=Riad").text
    assert "<mark>Riad</mark>" in page
    link = found(page, r'<ul class="hits">\s*<li><a href="([^"]+)"')
    assert "Riad" in client.get(link).text


def test_a_person_shows_offices_contacts_and_topics(client: TestClient) -> None:
    page = client.get("/actors/Q7747").text
    assert "<h1><bdi>Vladimir Putin</bdi></h1>" in page
    assert "<h1><bdi>Wladimir Putin</bdi></h1>" in client.get("/actors/Q7747?lang=de").text
    for heading in ("Ämter", "Kontakte", "Aussagen", "Nach Themen"):
        assert heading in client.get("/actors/Q7747").text
    contact = found(page, r'href="(/contacts/[^"]+)"')
    assert "Q7747" in client.get(contact).text


@pytest.mark.parametrize(("actor", "path"), [("Q7747", "/"), ("Q7747", "/statements"), ("Q22686", "/")])
def test_what_somebody_is_told_of_is_counted_by_topic_and_each_number_leads_to_its_list(
    client: TestClient, actor: str, path: str
) -> None:
    page = client.get(f"/actors/{actor}").text
    links = re.findall(rf'<td class="number"><a href="({path}\?who={actor}&amp;topic=[^"]+)">(\d+) ', page)
    assert links
    for address, number in links:
        assert found(client.get(html.unescape(address)).text, r'class="found"[^>]*>(\d+) ') == number


def test_the_statements_of_somebody_name_their_topics(client: TestClient) -> None:
    listed = client.get("/actors/Q7747").text.partition('<ul class="said">')[2]
    assert 'class="support">(<a href="/statements?who=Q7747&amp;topic=' in listed


@pytest.mark.parametrize(
    "address", ["/contacts/a1", "/actors/nobody", "/articles/zzzzzzzz", "/compare/a/b", "/nowhere"]
)
def test_what_is_not_there_is_said(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert "There is nothing under this address." in answer.text


def test_the_language_follows_the_browser_and_then_the_reader(client: TestClient) -> None:
    assert "Diplomatic contacts" in client.get("/").text
    assert "Diplomatische Kontakte" in client.get("/", headers={"accept-language": "de-AT,en;q=0.5"}).text
    assert "Diplomatische Kontakte" in client.get("/?lang=de").text
    assert "Diplomatische Kontakte" in client.get("/").text, "the choice is remembered"


def test_an_error_says_nothing_of_the_machine(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    missing = tmp_path / "secret" / "ledger.db"
    answer = TestClient(make_app(Settings(missing)), base_url="http://127.0.0.1").get("/")
    assert answer.status_code == 503
    assert "secret" not in answer.text
    assert "secret" in caplog.text, "who runs the server learns the reason"


def test_a_question_that_takes_too_long_is_given_up(samples: Path) -> None:
    endless = "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n"
    with pytest.raises(TooCostlyError), opened(Settings(samples, seconds=0.05)) as ledger:
        ledger.connection.execute(endless).fetchone()


def test_the_reader_is_told_how_to_ask_for_less(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def costly(*_: object) -> None:
        raise TooCostlyError

    monkeypatch.setattr("verbale.web.answers.Visit", costly)
    answer = client.get("/")
    assert answer.status_code == 503
    assert "Narrow it" in answer.text
