using Baogao.Model;

namespace Baogao.Languages;

/// <summary>A name and how many there are of it.</summary>
internal sealed record NamedCount(LocalText Name, int Count);

/// <summary>A name and a number that is stated of it.</summary>
internal sealed record NamedQuantity(LocalText Name, Quantity Quantity);

/// <summary>A name and a number that was computed for it.</summary>
internal sealed record NamedNumber(LocalText Name, DerivedNumber Number);

/// <summary>A target with its name.</summary>
/// <param name="Name">What is aimed at.</param>
/// <param name="Target">The target.</param>
/// <param name="Growth">The growth stated beside a level; null for none.</param>
internal sealed record NamedTarget(LocalText Name, Quantity Target, Quantity? Growth);
