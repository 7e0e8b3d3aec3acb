"""The history of the tables. `metadata` knows them because every feature's store is imported here."""

from __future__ import annotations

import bot.answers.learning_store
import bot.answers.links_store
import bot.answers.store
import bot.answers.verdicts_store
import bot.campaigns.recipients_store
import bot.campaigns.segment_store
import bot.campaigns.store
import bot.customers.store
import bot.customers.tags_store
import bot.delivery.inbox_store
import bot.delivery.pause_store
import bot.delivery.store
import bot.desk.apology_store
import bot.desk.canned_store
import bot.desk.clock_store
import bot.desk.places_store
import bot.desk.policy_store
import bot.desk.promises_store
import bot.desk.store
import bot.feedback.closing_out_store
import bot.feedback.follow_ups_store
import bot.feedback.records_store
import bot.feedback.rises_store
import bot.feedback.store
import bot.feedback.suggestions_store
import bot.feedback.surveys_store
import bot.i18n.store
import bot.insights.store
import bot.lifecycle.rules_store
import bot.lifecycle.store
import bot.loyalty.store
import bot.loyalty.wrong_codes_store
import bot.products.store
import bot.products.waits_store
import bot.shop.store
import bot.team.invitations_store
import bot.team.shifts_store
import bot.team.store
import bot.telegram.store  # noqa: F401 - all of these are imported for the tables they declare
