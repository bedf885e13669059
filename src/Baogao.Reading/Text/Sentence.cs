namespace Baogao.Reading.Text;

/// <summary>A run of characters up to a full stop or the end of a paragraph.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="StartsLine">True for the first sentence of a paragraph.</param>
internal readonly record struct Sentence(int Start, int End, bool StartsLine);
