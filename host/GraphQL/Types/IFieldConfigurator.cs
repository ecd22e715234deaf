namespace Leefbaarheid.GraphQL.Types;

/// <summary>
/// Turns one kind of attribute on a resolver into a change of its field: its type, its arguments, its middleware. A field's attributes
/// are offered in the order of their source lines, those without an order first; what is applied first encloses what comes after it.
/// </summary>
internal interface IFieldConfigurator
{
    /// <summary>False: the attribute is not of this configurator's kind.</summary>
    bool TryConfigure(Attribute attribute, FieldDraft field, ISchemaTypes types);
}
