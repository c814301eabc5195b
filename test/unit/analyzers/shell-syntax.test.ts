import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../src/analyzers/shell/dialect.ts';
import { judgeShellSyntax } from '../../../src/analyzers/shell/judge-shell-syntax.ts';
import { createShellParser } from '../../../src/analyzers/shell/create-shell-parser.ts';
import { openAnalyzerContext } from '../../support/analyzer-context.ts';

const parser = createShellParser(openAnalyzerContext().assets.module('mvdan-sh'));
const judge = (text: string, path = 'a.sh') => judgeShellSyntax(path, text, parser)?.message;

describe('dialectOf', () => {
  it.each([
    ['#!/bin/sh', 'bash'],
    ['#! /usr/bin/env bash', 'bash'],
    ['#!/usr/bin/env -S A=1 bash -e', 'bash'],
    ['#!/bin/busybox sh', 'bash'],
    ['#!/bin/ksh93', 'ksh'],
    ['#!/usr/bin/env zsh', undefined],
    ['#!/usr/bin/fish', undefined],
    ['#!/usr/bin/perl', undefined],
    ['#compdef git', undefined],
    ['#autoload', undefined],
    ['echo a', 'bash'],
    ['', 'bash'],
  ])('reads %j as %s', (first, dialect) => {
    expect(dialectOf('a.sh', `${first}\necho a\n`)).toBe(dialect);
  });

  it('goes by the name where there is no first line', () => {
    expect(dialectOf('a.ksh', 'print a\n')).toBe('ksh');
  });
});

describe('judgeShellSyntax', () => {
  it('says nothing of what is sound in the dialect alone', () => {
    expect(judge('#!/bin/ksh\ncase a in a) ;; esac |& cat\nx=${ echo a; }\n')).toBeUndefined();
    expect(judge('#!/bin/zsh\nfor f (*.txt) { echo $f }\n')).toBeUndefined();
  });

  it('tells what stands before an unindented exit, and nothing after it', () => {
    expect(judge('if true; then\n')).toContain('then');
    expect(judge('if true; then\nexit 0\n')).toContain('if');
    expect(judge('exit 0\n( fi\n')).toBeUndefined();
    expect(judge('  exit 0\n( fi\n')).toBeDefined();
  });

  it('says nothing where the parser runs out of stack, and goes on with the next text', () => {
    expect(judge(`${'('.repeat(10_000)}\n`)).toBeUndefined();
    expect(judge(`${'{ '.repeat(10_000)}\n`)).toBeUndefined();
    expect(judge(`${'echo a\n'.repeat(1000)}fi\n`)).toContain('fi');
  });
});
