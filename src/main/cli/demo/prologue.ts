import { theCase } from './case.ts';
import { inferredQuotes } from './compare.ts';
import type { Narrator } from './narrator.ts';

const { published, filled, people, needs } = theCase;

/** What is a fact, from where, and what is filled in. */
export function prologue(tell: Narrator, url: string): void {
  const { source, suppliers, weights, committee } = published;
  tell.line({
    zh: `购服演示：一个真实公布过的项目，全程经由 HTTP 接口 ${url} 走完；时间为虚拟时间，节假日按国务院办公厅历年通知`,
    en: `Goufu demo: a real published project, taken through by HTTP at ${url}, in virtual time over the official holidays of its years`,
  });
  tell.line({
    zh: `项目：${published.name}，采购人 ${published.buyer}（${published.place.province}${published.place.city}），代理机构 ${published.agency}`,
    en: `Project: ${published.name}, buyer ${published.buyer} (${published.place.province}${published.place.city}), agency ${published.agency}`,
  });
  tell.line({
    zh: `来源：《${source.title}》，${source.publishedOn}，项目编号 ${source.projectCode}（${source.note.zh}）`,
    en: `Source: 《${source.title}》, ${source.publishedOn}, project code ${source.projectCode} (${source.note.en})`,
  });
  tell.line({
    zh: `【公布】价格/技术/商务权重 ${weights.price}/${weights.technical}/${weights.business}，评审委员会 ${committee.members} 人（专家 ${committee.experts}），${suppliers.length} 家投标人的各项得分和排名，中标金额 ${published.awardAmount} 元，服务期 ${published.termMonths} 个月，结果公告日`,
    en: `[published] weights of price/technical/business ${weights.price}/${weights.technical}/${weights.business}, a panel of ${committee.members} (${committee.experts} experts), scores and ranks of ${suppliers.length} bidders, the award of ${published.awardAmount} yuan, the term of ${published.termMonths} months, the day of the result`,
  });
  tell.line({
    zh: `【填充】公告未载明、由演示填入：${needs.length + 1} 条需求和比较用的成本、预算 ${filled.budget} 元、${people.length + suppliers.length} 名人物（姓名均为虚构，公告所载个人姓名不予采用）、每名评委的评分表（均值等于公布分）、结果公告以外的日期、采购需求与投标承诺、合同节点与付款、履约、质疑、绩效评价的实际值和等级（公告并未说明履约好坏）`,
    en: `[filled in] not in the notice: ${needs.length + 1} needs and the costs compared, the budget of ${filled.budget} yuan, ${people.length + suppliers.length} people (their names are invented; the notice’s own names of persons are not used), each member’s sheet (their means are the published scores), every date but the result’s, requirements and promises, milestones and payments, delivery, the challenge, what the evaluation found and the grade (the notice says nothing of how well anybody performed)`,
  });
  for (const { name, quote, priceScore } of inferredQuotes()) {
    tell.line({
      zh: `【填充】${name} 的报价 ${quote} 元：按公布的价格分 ${priceScore} 推算的区间内取值`,
      en: `[filled in] the quote of ${name}, ${quote} yuan: within the range that its published price score ${priceScore} allows`,
    });
  }
  const { limit, openTender, source: entered } = filled.thresholds;
  tell.line({
    zh: `【填充】广东没有内置的限额标准，由采购人作为政策值录入：限额 ${limit} 元，公开招标 ${openTender} 元（${entered}）`,
    en: `[filled in] no thresholds are built in for Guangdong; the body enters them as its policy: limit ${limit}, open tender ${openTender} yuan (not verified)`,
  });
}
