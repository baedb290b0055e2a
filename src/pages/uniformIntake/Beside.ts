import styled from 'styled-components';

/** Something wide with a drawing beside it; one below the other in a narrow window. */
export const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 140px;
  gap: 14px;
  align-items: start;
  figure {
    margin: 0;
    line-height: 1.3;
    text-align: center;
  }
  @media (max-width: 560px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
