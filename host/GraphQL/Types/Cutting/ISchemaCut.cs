namespace Leefbaarheid.GraphQL.Types.Cutting;

/// <summary>
/// Which part of the schema somebody knows of. What it leaves out answers exactly as what does not exist. The same object stands for the
/// same part: the smaller schema and its documents are kept for as long as it lives.
/// </summary>
internal interface ISchemaCut
{
    /// <summary>Whether an output field is there. The fields of a filter or sort, and what can only be reached by a hidden field, follow it.</summary>
    bool Shows(string type, string field);
}

/// <summary>Which part of the schema the caller of a request knows of: a scoped service. Without one every caller knows all of it.</summary>
internal interface ISchemaCutSource
{
    /// <summary>Null: all of it.</summary>
    ISchemaCut? Current { get; }
}
