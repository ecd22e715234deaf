namespace Leefbaarheid.GraphQL.Types.Cutting;

/// <summary>Finds out what a cut hides, with all that follows from it: a field of a hidden type, a type without fields, the filter of a hidden field.</summary>
internal sealed class HiddenParts
{
    private readonly GraphQLSchema _schema;
    private readonly HashSet<NamedType> _types = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<OutputField> _fields = [];
    private readonly HashSet<InputValue> _inputs = new(ReferenceEqualityComparer.Instance);
    private bool _changed;

    public HiddenParts(GraphQLSchema schema, ISchemaCut cut)
    {
        _schema = schema;
        foreach (var type in schema.Types.OfType<FieldsType>().Where(type => !type.IsIntrospection))
            _fields.UnionWith(type.Fields.Where(field => !cut.Shows(type.Name, field.Name)));
        RestorePromised();
        Follow();
    }

    public bool Has(NamedType type) => _types.Contains(type);

    public bool Has(OutputField field) => _fields.Contains(field);

    public bool Has(InputValue input) => _inputs.Contains(input);

    /// <summary>Hides more types, and what follows from that.</summary>
    public void Hide(IEnumerable<NamedType> types)
    {
        _types.UnionWith(types);
        Follow();
    }

    private void Follow()
    {
        do
        {
            _changed = false;
            foreach (var type in _schema.Types.Where(type => !type.IsIntrospection && !_types.Contains(type)))
                Follow(type);
        }
        while (_changed);
    }

    /// <summary>What an interface promises, an object that is there has: no document could be answered otherwise.</summary>
    private void RestorePromised()
    {
        foreach (var type in _schema.Types.OfType<FieldsType>().Where(type => type.Fields.Any(field => !_fields.Contains(field))))
        {
            foreach (var promised in type.Interfaces.SelectMany(face => face.Fields).Where(field => !_fields.Contains(field)))
                _fields.Remove(type.Field(promised.Name)!);
        }
    }

    private void Follow(NamedType type)
    {
        switch (type)
        {
            case FieldsType fields:
                foreach (var field in fields.Fields.Where(field => !_fields.Contains(field)))
                    Follow(field);
                if (!IsRoot(type) && (fields.Fields.All(_fields.Contains) || IsPageOfHidden(fields)))
                    Hide(type);
                break;
            case UnionType union when union.Members.All(_types.Contains):
                Hide(type);
                break;
            case InputObjectType input:
                Follow(input);
                break;
        }
    }

    private void Follow(OutputField field)
    {
        foreach (var argument in field.Arguments.Where(argument => _types.Contains(argument.Type.Named)))
            Hide(argument);
        if (_types.Contains(field.Type.Named) || field.Arguments.Any(argument => argument.IsRequired && _inputs.Contains(argument)))
            _changed |= _fields.Add(field);
    }

    private void Follow(InputObjectType input)
    {
        foreach (var field in input.Fields.Where(field => !_inputs.Contains(field) && (_types.Contains(field.Type.Named) || IsAboutHidden(input, field))))
            Hide(field);
        var combines = input.About is not null;
        if (input.Fields.All(field => _inputs.Contains(field) || (combines && field.Name is "and" or "or")) || input.Fields.Any(field => field.IsRequired && _inputs.Contains(field)))
            Hide(input);
    }

    private bool IsAboutHidden(InputObjectType input, InputValue field)
        => input.About is { } about
            && _schema.Type(about) is FieldsType type
            && (type.Field(field.Name) is { } shown ? _fields.Contains(shown) : _types.Contains(type) && field.Name is not ("and" or "or"));

    /// <summary>A page says how many there are, also when it cannot show one.</summary>
    private bool IsPageOfHidden(FieldsType type)
        => type.Fields is [{ IsPagingWrapper: true }, ..] && type.Fields.Any(field => field.IsPagingWrapper && _types.Contains(field.Type.Named));

    private bool IsRoot(NamedType type) => type == _schema.Query || type == _schema.Mutation || type == _schema.Subscription;

    private void Hide(NamedType type) => _changed |= _types.Add(type);

    private void Hide(InputValue input) => _changed |= _inputs.Add(input);
}
