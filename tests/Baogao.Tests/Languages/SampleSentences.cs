using System.Reflection;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Tests.Languages;

/// <summary>Each sentence of the rooms with arguments of each type, so that a new one is tested without being named.</summary>
internal static class SampleSentences
{
    public static IEnumerable<Sentence> All => SentenceMethod.All.Select(method => new Sentence(method, [.. method.Parameters.Select(parameter => Value(parameter.ParameterType))]));

    private static object? Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "写 \"a\"",
            _ when type == typeof(int) => 3,
            _ when type == typeof(bool) => true,
            _ when type == typeof(decimal) => 23.20m,
            _ when type == typeof(DateOnly) => new DateOnly(2022, 12, 27),
            _ when type == typeof(Period) => Period.Parse("2022-01/2022-11"),
            _ when type == typeof(Unit) => Unit.Of("亿元", CodeBook.Shared),
            _ when type == typeof(Section) => new Section(1, 2, 3),
            _ when type == typeof(Interval) => new Interval(8.04m, 8.210m),
            _ when type == typeof(Sentence) => Sentence.Of(new LocalText("名", "name")),
            { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            { IsGenericType: true } => List(type.GetGenericArguments()[0]),
            _ => Activator.CreateInstance(type, BindingFlags.Public | BindingFlags.Instance, null, [.. type.GetConstructors().MaxBy(one => one.GetParameters().Length)!.GetParameters().Select(part => Value(part.ParameterType))], null),
        };
    }

    private static Array List(Type element)
    {
        var list = Array.CreateInstance(element, 2);
        list.SetValue(Value(element), 0);
        list.SetValue(Value(element), 1);
        return list;
    }
}
