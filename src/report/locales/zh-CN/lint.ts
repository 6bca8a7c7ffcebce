import type { LintCode, LintProblem } from '../../../corpus/lint/problem.ts'
import { shown } from '../shown.ts'
import { typeWord } from './types.ts'

const near = (it: LintProblem) => (it.near === undefined ? '' : `，是否为 \`${it.near}\`？`)
const choose = (it: LintProblem) =>
  it.allowed === undefined || it.allowed.length === 0
    ? ''
    : `，可填：${it.allowed.map((one) => typeWord(String(one))).join('、')}`
const detail = (it: LintProblem, key: string) => String(it.detail?.[key] ?? '')

/** What is wrong with rules and how to mend it. */
export const lint: { [C in LintCode]: (it: LintProblem) => string } = {
  'yaml-syntax': (it) => `YAML语法错误：${shown(it.found)}`,
  'bad-shape': (it) => `内容不符合格式：现为 ${shown(it.found)}${near(it)}${choose(it)}`,
  'unknown-field': (it) => `没有名为 ${shown(it.found)} 的字段${near(it)}，请更名或删除`,
  'impossible-date': (it) => `${shown(it.found)} 不是存在的日期，请按 YYYY-MM-DD 填写`,
  'duplicate-name': (it) => `名称 ${shown(it.found)} 重复，请保留一个`,
  'unknown-instrument': (it) => `instruments.yaml 中没有文件 ${shown(it.found)}${near(it)}，请补充或更正`,
  'unknown-term': (it) => `词汇表 ${detail(it, 'vocabulary')} 中没有 ${shown(it.found)}${near(it)}，请补充词条或更正`,
  'unit-mismatch': (it) => `单位 ${shown(it.found)} 与指标 ${detail(it, 'metric')} 不符${choose(it)}`,
  'missing-table-cell': (it) =>
    `表 ${shown(it.found)} 中没有 ${detail(it, 'category')}${detail(it, 'grade')} 的数额，请补充，不知道时填 unknown`,
  'sub-line-larger': (it) => `其中各项之和 ${shown(it.found)} 大于总数 ${detail(it, 'total')}`,
  'covering-larger': (it) => `要求齐全的专业数 ${shown(it.found)} 大于总人数 ${detail(it, 'total')}`,
  'choose-more-than-listed': (it) => `要求 ${shown(it.found)} 项，但只列出 ${detail(it, 'total')} 项`,
  'amendment-hits-nothing': (it) =>
    it.found === undefined
      ? '该修改没有触及任何标准，请检查 where'
      : `该修改没有触及 ${shown(it.found)}，请检查名称或 where`,
  'bad-path': (it) => `修改后的 ${shown(it.found)}（${detail(it, 'grade')}）不符合格式，请检查路径和新值`,
  'effective-overlap': (it) =>
    `与 ${detail(it, 'other')} 的施行日期重叠：${detail(it, 'qualification')}，自${shown(it.found)}`,
  'effective-gap': (it) =>
    `与 ${detail(it, 'other')} 之间有无标准施行的空档：${detail(it, 'qualification')}，至${shown(it.found)}`,
  'selects-nothing': (it) =>
    it.found === undefined
      ? 'where 没有匹配任何标准，请更正或删除'
      : `${shown(it.found)} 没有匹配任何标准${near(it)}，请更正或删除`,
  'ambiguous-route': (it) =>
    `路径 ${shown(it.found)} 与 ${detail(it, 'other')} 同日适用于同一申请（${detail(it, 'kind')}，${detail(it, 'qualification')}），请区分`,
  'unknown-profile': (it) => `没有口径 ${shown(it.found)}，或口径互相继承${choose(it)}`,
  'no-counting': (it) => `序列 ${shown(it.found)} 没有人员计算规则`,
  'no-authority': (it) => `没有规定 ${shown(it.found)} 的审批机关`,
  'unknown-fact': (it) => `没有名为 ${shown(it.found)} 的事实${near(it)}${choose(it)}`,
  'unreachable-rule': (it) =>
    detail(it, 'fires') === 'never'
      ? `规则 ${shown(it.found)} 在任何情形下都不会触发，请检查条件`
      : `规则 ${shown(it.found)} 在任何情形下都会触发，请检查条件`,
  'missing-source': () => '没有注明来源，请填写 sources',
  'missing-citation': () => '没有注明条款或来源',
  'unknown-figure': (it) => (it.found === undefined ? '数额未知' : `原文未知：${shown(it.found)}`),
  'low-confidence': () => '来源可信度低，请核对原文',
}
