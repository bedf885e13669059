using System.Reflection;
using System.Xml.Linq;
using Baogao.Reading.Checking;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Documentation;

/// <summary>What a researcher can type. The approved text is reviewed by people; set BAOGAO_APPROVE=1 to write it anew.</summary>
public class PublicApiTests
{
    private static readonly Assembly[] Libraries = [typeof(Report).Assembly, typeof(ReportChecker).Assembly];

    [Fact]
    public void The_public_face_is_the_approved_one()
    {
        var path = Path.Combine(RealData.Root, "tests", "Baogao.Tests", "Documentation", "PublicApi.approved.txt");
        var text = string.Join('\n', Libraries.SelectMany(library => library.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Describe)) + "\n";
        if (Environment.GetEnvironmentVariable("BAOGAO_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    [Fact]
    public void Every_public_type_and_member_has_a_summary()
    {
        var documented = Libraries.SelectMany(library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"))
            .Where(member => member.Element("summary") is { } summary && summary.Value.Trim().Length > 0 || member.Element("inheritdoc") is not null)
            .Select(member => ((string)member.Attribute("name")!).Split('(', '`')[0]).ToHashSet();
        var wanted = Libraries.SelectMany(library => library.GetExportedTypes()).SelectMany(type => Members(type)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && !IsOfTheCompiler(member) && !IsRecordParameter(type, member))
            .Select(member => $"{(member is PropertyInfo ? "P" : "M")}:{Name(type)}.{member.Name}").Prepend($"T:{Name(type)}"));
        Assert.Empty(wanted.Except(documented));
    }

    private static string Describe(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsAbstract && type.IsSealed ? "static class" : type.IsValueType ? "struct" : "class";
        var members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"  {name}")
            : Members(type).Where(member => !IsOfTheCompiler(member)).Select(member => $"  {member}").Order(StringComparer.Ordinal);
        return string.Join('\n', members.Prepend($"{kind} {type.FullName}"));
    }

    private static IEnumerable<MemberInfo> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is PropertyInfo or ConstructorInfo or FieldInfo or MethodInfo { IsSpecialName: false });

    /// <summary>What a record or an enum gets without being written.</summary>
    private static bool IsOfTheCompiler(MemberInfo member)
        => member.Name is "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "PrintMembers" or "value__" or "EqualityContract";

    /// <summary>A record's positional members are described by the parameters of its own comment.</summary>
    private static bool IsRecordParameter(Type type, MemberInfo member)
        => type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == member.Name));

    private static string Name(Type type) => type.FullName!.Replace('+', '.').Split('`')[0];
}
