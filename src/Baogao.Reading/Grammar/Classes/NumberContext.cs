using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>A number with what stands around it in its sentence.</summary>
internal readonly ref struct NumberContext
{
    internal required string Text { get; init; }

    internal required Sentence Sentence { get; init; }

    internal required NumberExpression Number { get; init; }

    /// <summary>The number before it in the sentence.</summary>
    internal required NumberExpression? Previous { get; init; }

    internal required NumberExpression? Next { get; init; }

    /// <summary>The sentence before the digits.</summary>
    internal ReadOnlySpan<char> Before => Text.AsSpan(Sentence.Start, Number.Start - Sentence.Start);

    /// <summary>The sentence after the digits.</summary>
    internal ReadOnlySpan<char> After => Text.AsSpan(Number.End, Math.Max(0, Sentence.End - Number.End));

    /// <summary>The sentence after unit and comparator.</summary>
    internal ReadOnlySpan<char> AfterUnit => Text.AsSpan(Math.Min(Number.Right, Text.Length), Math.Max(0, Sentence.End - Number.Right));

    internal char CharBefore => Number.Start > 0 ? Text[Number.Start - 1] : '\0';

    internal char CharAfter => Number.End < Text.Length ? Text[Number.End] : '\0';
}
