namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>What the body of a call holds.</summary>
internal enum BodyKind
{
    /// <summary>Nothing: all is in the query.</summary>
    None = 0,

    /// <summary>Fields: a form, or a flat JSON object.</summary>
    Fields = 1,

    /// <summary>Fields and files of a form.</summary>
    FieldsAndFiles = 2,

    /// <summary>A value of the contract, or lines of requests, or a file: what is read as it comes.</summary>
    Stream = 3,
}
