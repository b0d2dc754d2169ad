namespace GovDisclosure.Forms;

/// <summary>What an empty cell means in a form's table.</summary>
public enum BlankMeaning
{
    /// <summary>The form is silent: an identity that only fails when blanks are counted as zero is a warning.</summary>
    Unsaid = 0,

    /// <summary>The form says that an empty cell stands for zero.</summary>
    Zero = 1,

    /// <summary>The form asks for 0 where there is nothing: an empty cell was not filled in.</summary>
    NotFilled = 2,
}
