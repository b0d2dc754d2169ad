using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What an empty cell means in a form's table.</summary>
[JsonConverter(typeof(ContractJsonConverter<BlankMeaning>))]
public enum BlankMeaning
{
    /// <summary>The form is silent: an identity that only fails when blanks are counted as zero is a warning.</summary>
    [EnumMember(Value = "unsaid")]
    Unsaid = 0,

    /// <summary>The form says that an empty cell stands for zero.</summary>
    [EnumMember(Value = "zero")]
    Zero = 1,

    /// <summary>The form asks for 0 where there is nothing: an empty cell was not filled in.</summary>
    [EnumMember(Value = "not-filled")]
    NotFilled = 2,
}
