"""The published JSON Schemas of requests, answers and documents, by name; `resources/schemas` holds the same."""

import json
from pathlib import Path
from typing import Any

import msgspec

from db.imports import mapping
from db.lookup.record_shape import MemberRecord
from desktop.commands import (
    answers,
    card_answers,
    hub_answers,
    people_answers,
    privacy_answers,
    report_answers,
    requests,
    segment_answers,
    support_answers,
    update_answers,
)
from desktop.paper.cards import document as card_document
from desktop.paper.cards import sheet_document as card_sheet_document
from loyalty import programme_document
from loyalty.document_shape import Shape

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REQUESTS: dict[str, Shape] = {
    "quote-request": requests.QUOTE,
    "sell-request": requests.SELL,
    "refund-request": requests.REFUND,
    "void-request": requests.VOID,
    "member-add-request": requests.MEMBER_ADD,
    "coupon-issue-request": requests.COUPON_ISSUE,
    "coupon-generate-request": requests.COUPON_GENERATE,
    "rehearse-request": requests.EXAMPLES,
}
_ANSWERS: dict[str, type[answers.Answer]] = {
    "quote-answer": answers.QuoteAnswer,
    "sell-answer": answers.SaleAnswer,
    "refund-answer": answers.ReversalAnswer,
    "void-answer": answers.ReversalAnswer,
    "member-add-answer": answers.MemberAnswer,
    "member-show-answer": answers.MemberAnswer,
    "member-find-answer": answers.MembersAnswer,
    "member-card-answer": answers.MemberAnswer,
    "member-adjust-answer": answers.MemberAnswer,
    "member-groups-answer": answers.MemberAnswer,
    "member-list-answer": people_answers.MemberListAnswer,
    "member-terms-answer": answers.MemberAnswer,
    "member-tier-answer": answers.MemberAnswer,
    "member-reasons-answer": people_answers.ReasonsAnswer,
    "member-claim-answer": people_answers.ClaimAnswer,
    "member-consent-answer": privacy_answers.ConsentsAnswer,
    "member-erase-answer": privacy_answers.ErasedAnswer,
    "member-erase-list-answer": privacy_answers.EraseListAnswer,
    "coupon-answer": answers.CouponAnswer,
    "coupons-answer": answers.CouponsAnswer,
    "coupon-generate-answer": answers.CodesAnswer,
    "segment-list-answer": segment_answers.SegmentsAnswer,
    "segment-show-answer": segment_answers.SegmentShowAnswer,
    "segment-save-answer": segment_answers.SegmentAnswer,
    "segment-delete-answer": segment_answers.SegmentDeletedAnswer,
    "import-answer": answers.ImportAnswer,
    "export-answer": answers.ExportAnswer,
    "programme-answer": answers.ProgrammeAnswer,
    "rehearse-answer": answers.RehearsalAnswer,
    "report-answer": report_answers.ReportAnswer,
    "report-people-answer": report_answers.ReportPeopleAnswer,
    "report-list-answer": report_answers.ReportsAnswer,
    "check-answer": answers.CheckAnswer,
    "begin-answer": answers.BeginAnswer,
    "demo-answer": answers.DemoAnswer,
    "cards-batch-answer": card_answers.BatchAnswer,
    "cards-batches-answer": card_answers.BatchesAnswer,
    "cards-print-answer": card_answers.PrintedAnswer,
    "cards-proof-answer": card_answers.ProofAnswer,
    "cards-designs-answer": card_answers.DesignsAnswer,
    "hub-copy-answer": answers.HubCopyAnswer,
    "hub-create-answer": hub_answers.HubCreatedAnswer,
    "hub-done-answer": hub_answers.HubDoneAnswer,
    "hub-invite-answer": hub_answers.HubInvitationAnswer,
    "hub-join-answer": hub_answers.HubJoinedAnswer,
    "hub-status-answer": hub_answers.HubStatusAnswer,
    "hub-sync-answer": hub_answers.HubSyncAnswer,
    "file-answer": answers.FileAnswer,
    "self-check-answer": support_answers.SelfCheckAnswer,
    "go-back-answer": update_answers.GoBackAnswer,
    "updates-answer": update_answers.UpdatesAnswer,
    "refusal": answers.Refusal,
}


def names() -> tuple[str, ...]:
    return tuple(sorted([*_REQUESTS, *_ANSWERS, "card", "card-sheet", "programme", "mapping", "member-record"]))


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of that name. Raises KeyError for one there is not."""
    if name == "programme":
        return programme_document.json_schema()
    if name == "card":
        return card_document.json_schema()
    if name == "card-sheet":
        return card_sheet_document.json_schema()
    if name == "mapping":
        return mapping.json_schema()
    if name == "member-record":
        return {"$schema": _DIALECT, "title": f"regulars: {name}", **msgspec.json.schema(MemberRecord)}
    made = _REQUESTS[name].schema() if name in _REQUESTS else msgspec.json.schema(_ANSWERS[name])
    return {"$schema": _DIALECT, "title": f"regulars: {name}", **made}


def write_all(folder: Path) -> None:
    """Write every schema into a folder, as they are published."""
    for name in names():
        text = json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
