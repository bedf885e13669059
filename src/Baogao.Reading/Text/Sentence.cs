
namespace Baogao.Reading.Text;

/// <summary>A run of characters up to a full stop or the end of a paragraph.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="StartsLine">True for the first sentence of a paragraph.</param>
/// <param name="Before">Where the sentence before it in the paragraph starts; its own start for the first one.</param>
internal readonly record struct Sentence(int Start, int End, bool StartsLine, int Before);
