using System.Reflection;
using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>The fields of one type while members and extensions add to them.</summary>
internal sealed class FieldList(NamedType owner, AttributeReader attributes)
{
    private readonly List<OutputField> _fields = [];

    public IReadOnlyList<OutputField> Fields => _fields;

    public void AddRange(IEnumerable<OutputField> fields) => _fields.AddRange(fields);

    public void Add(OutputField field, bool isExtension)
    {
        if (!Naming.IsValid(field.Name))
            throw new SchemaException($"`{field.Name}`, from {Where(field)}, is no name that GraphQL allows.");
        if (isExtension && Replaced(field) is { } index)
        {
            RefuseTwin(field, except: index);
            _fields[index] = field;
            return;
        }

        RefuseTwin(field, except: null);
        _fields.Add(field);
    }

    public void Remove(TypeExtension extension)
    {
        if (extension.IgnoredFields.Count + extension.IgnoredProperties.Count == 0)
            return;
        _fields.RemoveAll(field => extension.IgnoredFields.Contains(field.Name, StringComparer.Ordinal)
            || (field.Member is PropertyInfo property && extension.IgnoredProperties.Contains(property.Name, StringComparer.Ordinal)));
    }

    private int? Replaced(OutputField field)
    {
        if (field.Member is null)
            return null;
        if (attributes.Find<BindMemberAttribute>(field.Member) is { } member)
        {
            var index = _fields.FindIndex(candidate => candidate.Member?.Name == member.Name);
            if (index < 0)
                throw new SchemaException($"{Where(field)} binds to `{member.Name}`, but `{owner.Name}` has no field made from a member of that name.");
            return member.Replace ? index : null;
        }

        if (attributes.Find<BindFieldAttribute>(field.Member) is { } bound)
        {
            var index = _fields.FindIndex(candidate => candidate.Name == bound.Name);
            if (index < 0)
                throw new SchemaException($"{Where(field)} binds to the field `{bound.Name}`, but `{owner.Name}` has none of that name.");
            return bound.Replace ? index : null;
        }

        return null;
    }

    private void RefuseTwin(OutputField field, int? except)
    {
        var twin = _fields.FindIndex(candidate => candidate.Name == field.Name);
        if (twin >= 0 && twin != except)
        {
            throw new SchemaException(
                $"`{owner.Name}.{field.Name}` is declared twice: by {Where(_fields[twin])} and by {Where(field)}. "
                + "Rename one with [GraphQLName], or let an extension replace the other's field with [BindMember].");
        }
    }

    private static string Where(OutputField field) => field.Member is { DeclaringType: { } type }
        ? $"{type}.{field.Member.Name} (assembly {type.Assembly.GetName().Name})"
        : "the engine";
}
