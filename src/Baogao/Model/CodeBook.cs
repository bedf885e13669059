using System.Collections.Frozen;

namespace Baogao.Model;

/// <summary>The codes that the tables of an edition use: those of the library and its own.</summary>
public sealed class CodeBook
{
    private static readonly Lazy<CodeBook> Library = new(() => new CodeBook(ShippedCodes.Read()));

    private readonly FrozenDictionary<(string List, string Id), Code> codes;
    private readonly FrozenDictionary<string, Code> anyList;

    private CodeBook(IEnumerable<Code> all)
    {
        All = [.. all];
        codes = All.DistinctBy(code => (code.List, code.Id)).ToFrozenDictionary(code => (code.List, code.Id));
        anyList = All.DistinctBy(code => code.Id).ToFrozenDictionary(code => code.Id, StringComparer.Ordinal);
    }

    /// <summary>The codes that the library ships.</summary>
    public static CodeBook Shared => Library.Value;

    /// <summary>Every code, those of the library first.</summary>
    public IReadOnlyList<Code> All { get; }

    /// <summary>The codes of a list in their order.</summary>
    public IEnumerable<Code> Of(string list) => All.Where(code => code.List == list).OrderBy(code => code.Order ?? int.MaxValue);

    /// <summary>A code of a list, or null.</summary>
    public Code? Find(string list, string id) => codes.GetValueOrDefault((list, id));

    /// <summary>The name of a code; of one that is in none of the lists, the code as it is written.</summary>
    public LocalText NameOf(string id) => anyList.TryGetValue(id, out var code) ? code.Name : new LocalText(id, id);

    /// <summary>The name of a code of a list; of one that is not in it, the code as it is written.</summary>
    public LocalText NameOf(string list, string id) => Find(list, id)?.Name ?? new LocalText(id, id);

    /// <summary>True for a code of some list.</summary>
    public bool Knows(string id) => anyList.ContainsKey(id);

    /// <summary>These codes and those of an edition.</summary>
    /// <remarks>A scope of the library that the edition writes again has the edition's number of peers, a commitment the edition's words.</remarks>
    internal CodeBook With(IReadOnlyCollection<Code> own)
    {
        var again = own.ToLookup(code => (code.List, code.Id));
        return own.Count == 0 ? this : new CodeBook([.. All.Select(code => again[(code.List, code.Id)].FirstOrDefault() ?? code), .. own.Where(code => Find(code.List, code.Id) is null)]);
    }
}
