using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>A number with what stands around it in its sentence.</summary>
internal readonly ref struct NumberContext
{
    // How far rules look: the cost of a sentence without end stays linear.
    private const int Reach = 80;

    internal required string Text { get; init; }

    internal required Sentence Sentence { get; init; }

    internal required NumberExpression Number { get; init; }

    /// <summary>The number before it in the sentence.</summary>
    internal required NumberExpression? Previous { get; init; }

    internal required NumberExpression? Next { get; init; }

    /// <summary>The sentence before the digits.</summary>
    internal ReadOnlySpan<char> Before
    {
        get
        {
            var start = Math.Max(Sentence.Start, Number.Start - Reach);
            return Text.AsSpan(start, Number.Start - start);
        }
    }

    /// <summary>The sentence after the digits.</summary>
    internal ReadOnlySpan<char> After => From(Number.End);

    /// <summary>The sentence after unit and comparator.</summary>
    internal ReadOnlySpan<char> AfterUnit => From(Number.Right);

    /// <summary>The sentence from a place on.</summary>
    internal ReadOnlySpan<char> From(int start) => Text.AsSpan(Math.Min(start, Text.Length), Math.Clamp(Sentence.End - start, 0, Reach));

    internal char CharBefore => Number.Start > 0 ? Text[Number.Start - 1] : '\0';

    internal char CharAfter => Number.End < Text.Length ? Text[Number.End] : '\0';
}
