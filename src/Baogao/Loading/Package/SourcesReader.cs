using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Package;

/// <summary>Reads the <c>sources</c> of a package.</summary>
internal sealed class SourcesReader(ProblemList problems)
{
    internal (IReadOnlyDictionary<string, Source> Declared, bool IsWhole) Read(JsonAt? list)
    {
        var json = new JsonChecks(problems);
        var declared = new Dictionary<string, Source>(StringComparer.Ordinal);
        var isWhole = list is not null;
        foreach (var item in list is null ? [] : json.Objects(list, "sources"))
        {
            var (name, title, kind) = (json.String(item, "name"), json.Title(item), json.String(item, "kind"));
            if (kind is not (null or "primary" or "secondary"))
            {
                problems.Add(item["kind"]!.Problem(ProblemCode.PropertyInvalid, "kind", Sentence.Of<IPackageProblemTexts>(texts => texts.NotAKindOfSource(kind))));
            }

            if (name is null)
            {
                isWhole = false;
            }
            else if (!declared.TryAdd(name, new Source(name, title, item["path"]?.String, kind != "primary")))
            {
                problems.Add(item["name"]!.Problem(ProblemCode.DeclaredTwice, "name", Sentence.Of<IPackageProblemTexts>(texts => texts.SourceTwice(name))));
            }
        }

        return (declared, isWhole && declared.Count == list!.Items.Count);
    }
}
